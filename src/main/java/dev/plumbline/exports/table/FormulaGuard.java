package dev.plumbline.exports.table;

/**
 * Keeps spreadsheet programs from running text that a person typed, in CSV where a cell cannot say that it is text.
 *
 * <p>The rule, in both directions: a place where a cell begins is the start of the text, and every place after a comma,
 * semicolon, tab, bar, double quote or line break inside it, because a program with another separator begins a cell
 * there. Where such a place is followed by a sign that may begin a formula ({@code = + - @}, their full-width and small
 * forms; at the start of the text also behind blanks, and a tab or line break itself), one apostrophe is put before it.
 * Apostrophes that already stand there do not hide the sign: one more is added, so that taking one away always gives the
 * text back.
 */
public final class FormulaGuard {

    private static final String SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫";
    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {}

    /** The text as it may stand in a CSV cell. Numbers and dates of typed columns do not come here. */
    public static String escape(String text) {
        return change(text, true);
    }

    /** The inverse of {@link #escape}; text that was never escaped and begins with no apostrophe stays as it is. */
    public static String unescape(String text) {
        return text.indexOf(APOSTROPHE) < 0 ? text : change(text, false);
    }

    /** Whether a spreadsheet program may take the text for a formula. */
    public static boolean live(String text) {
        return !text.isEmpty() && signAfterBlanks(text, 0);
    }

    /**
     * Whether the text begins with a letter or digit of ASCII and has only printable ASCII in which no cell begins: then
     * it is its own escape, and well formed. One look at each sign, because nearly every cell of a long file is so.
     */
    static boolean inert(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || endsCell(c)) {
                return false;
            }
        }
        return text.isEmpty() || letterOrDigit(text.charAt(0));
    }

    private static boolean letterOrDigit(char ascii) {
        return (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z') || (ascii >= '0' && ascii <= '9');
    }

    private static String change(String text, boolean add) {
        StringBuilder changed = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = at;
            while (sign < text.length() && text.charAt(sign) == APOSTROPHE) {
                sign++;
            }
            if ((add || sign > at) && (at == 0 ? signAfterBlanks(text, sign) : signAt(text, sign))) {
                changed = changed == null ? new StringBuilder(text.length() + 4) : changed;
                changed.append(text, copied, at);
                if (add) {
                    changed.append(APOSTROPHE);
                }
                copied = add ? at : at + 1;
            }
            at = nextStart(text, at);
        }
        return changed == null
                ? text
                : changed.append(text, copied, text.length()).toString();
    }

    private static int nextStart(String text, int from) {
        int at = from;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return at + 1;
    }

    private static boolean endsCell(char c) {
        return switch (c) {
            case ',', ';', '\t', '|', '"', '\r', '\n' -> true;
            default -> false;
        };
    }

    private static boolean signAt(String text, int at) {
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    /** At the start of a text: blanks and invisible characters may be dropped on opening, and then the sign is first. */
    private static boolean signAfterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at < text.length()
                && (signAt(text, at) || text.charAt(at) == '\t' || text.charAt(at) == '\r' || text.charAt(at) == '\n');
    }

    private static boolean blank(char c) {
        return c != '\t'
                && c != '\r'
                && c != '\n'
                && (c <= ' '
                        || c == 0x7F
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
