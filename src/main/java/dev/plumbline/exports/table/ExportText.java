package dev.plumbline.exports.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any Java string fit for a file: half characters become visible, and what XML cannot hold is escaped. */
final class ExportText {

    private static final char UNREADABLE = '\uFFFD';

    /** A text that looks like an escape is escaped itself, else a reader would decode it. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExportText() {}

    /** No lone surrogates and no NUL, which no encoding and no CSV reader carries. */
    static String wellFormed(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || surrogate(point) ? UNREADABLE : point)
                .forEach(formed::appendCodePoint);
        return formed.toString();
    }

    // A loop, because every cell of a file passes here: as a stream it took a sixth of an export.
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Escaped as workbooks do it (ECMA-376, ST_Xstring): {@code _x0001_}. */
    static String forWorkbook(String text) {
        String formed = LOOKS_ESCAPED.matcher(wellFormed(text)).replaceAll("_x005F_");
        if (formed.chars().noneMatch(ExportText::notInXml)) {
            return formed;
        }
        StringBuilder escaped = new StringBuilder(formed.length() + 16);
        formed.chars().forEach(c -> {
            if (notInXml(c)) {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", c)
                        .toUpperCase(Locale.ROOT)
                        .replace('X', 'x'));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** A carriage return is allowed, but every XML parser turns it into a line feed. */
    private static boolean notInXml(int c) {
        return (c < ' ' && c != '\t' && c != '\n') || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
