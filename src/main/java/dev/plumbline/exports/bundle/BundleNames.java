package dev.plumbline.exports.bundle;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that every system can unpack: nothing that leads elsewhere, nothing hidden, nothing reserved, none twice whatever the letters' case. */
final class BundleNames {
    private static final int STEM_MAX = 80;
    private static final int END_MAX = 10;

    /** Separators of all systems, wildcards, and what cannot be seen or steers the reading. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]+");

    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private final Set<String> used = new HashSet<>(Set.of("manifest.json", "manifest.txt"));

    /** What the folders are called that were wished for, by the path that was wished for. */
    private final Map<String, String> folders = new HashMap<>();

    /** A safe name for one more file in these folders, like the one that is wished for; with their names before it. */
    String next(List<String> within, String wished) {
        String path = "";
        for (String folder : within) {
            String before = path;
            path = folders.computeIfAbsent(
                    before + clean(folder).toLowerCase(Locale.ROOT), asked -> free(before, folder, false) + "/");
        }
        return free(path, wished, true);
    }

    private String free(String path, String wished, boolean file) {
        String clean = clean(wished);
        int dot = clean.lastIndexOf('.');
        boolean ends = file && dot > 0 && clean.length() - dot <= END_MAX;
        String end = ends ? clean.substring(dot) : "";
        String stem = cut((ends ? clean.substring(0, dot) : clean).strip());
        if (stem.isEmpty() || RESERVED.matcher(stem).matches()) {
            stem = ((file ? "file " : "folder ") + stem).strip();
        }
        String name = path + stem + end;
        for (int n = 2; !used.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = path + stem + " (" + n + ")" + end;
        }
        return name;
    }

    private static String clean(String wished) {
        return UNSAFE.matcher(Normalizer.normalize(wished, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .replaceAll("^[.\\s-]+|[.\\s]+$", "");
    }

    private static String cut(String stem) {
        return stem.codePointCount(0, stem.length()) <= STEM_MAX
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, STEM_MAX)).replaceAll("[.\\s]+$", "");
    }
}
