package dev.plumbline.exports.table;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a spreadsheet program may take for a formula, by a rule that owes nothing to the guard: whatever separator it splits
 * by, and whether or not it knows quotes, it looks at the first character that can be seen.
 */
final class SpreadsheetJudge {
    private static final Pattern SEPARATORS = Pattern.compile("[,;\t|\"\r\n]");
    private static final String FIRST = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String FIRST_OF_CELL = FIRST + "\t\r";

    private SpreadsheetJudge() {}

    /** Of a cell as the strictest parser reads it. */
    static boolean isLive(String cell) {
        return begins(cell, FIRST_OF_CELL) || pieces(cell).findAny().isPresent();
    }

    /** Those parts of a text, between any two separators, that begin a formula. */
    static Stream<String> pieces(String text) {
        return SEPARATORS.splitAsStream(text).filter(piece -> begins(piece, FIRST));
    }

    private static boolean begins(String text, String first) {
        int at = 0;
        while (at < text.length() && first.indexOf(text.charAt(at)) < 0 && isInvisible(text.charAt(at))) {
            at++;
        }
        return at < text.length() && first.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
