package dev.plumbline.platform;

import java.util.regex.Pattern;

/** What senders call their files: shown, and never used. */
public final class FileNames {
    private static final int LENGTH_MAX = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private FileNames() {}

    /** The last part of it, without what a reader cannot see; of one that is too long the end stays, for what it says of the kind. */
    public static String shown(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("");
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1)
                .strip();
        if (last.codePointCount(0, last.length()) > LENGTH_MAX) {
            int cut = last.offsetByCodePoints(last.length(), -(LENGTH_MAX - 1));
            last = "…" + last.substring(cut);
        }
        return last.isEmpty() ? "file" : last;
    }
}
