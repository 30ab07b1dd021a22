package dev.plumbline.imports.table;

import dev.plumbline.exports.table.FormulaGuard;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Code;
import java.util.List;
import java.util.Locale;

/** Makes one cell's text fit to be stored: no control characters, no half characters, no guard of our own exports. */
final class CellText {

    private static final char UNREADABLE = '\uFFFD';

    private static final int SHOWN_OF_TOO_LONG = 100;

    private final TableLimits limits;
    private final boolean guarded;

    /** @param guarded whether the format is one in which our own exports guard text against being a formula */
    CellText(TableLimits limits, boolean guarded) {
        this.limits = limits;
        this.guarded = guarded;
    }

    String read(String raw, int row, String column, List<TableProblem> problems) {
        String text = raw;
        if (!plain(raw)) {
            text = clean(raw);
            if (text.length() != raw.length()) {
                problems.add(new TableProblem(
                        Code.CONTROL_CHARACTER_REMOVED, "Invisible control characters were removed.", row, column));
            }
            if (text.indexOf(UNREADABLE) >= 0) {
                problems.add(new TableProblem(
                        Code.CHARACTER_UNREADABLE,
                        "A character could not be read and is shown as " + UNREADABLE + ".",
                        row,
                        column));
            }
        }
        if (text.length() > limits.cellLength()) {
            problems.add(new TableProblem(
                    Code.CELL_TOO_LONG,
                    String.format(
                            Locale.ROOT, "The cell is longer than %,d characters. Shorten it.", limits.cellLength()),
                    row,
                    column));
            return text.substring(0, Math.min(limits.cellLength(), SHOWN_OF_TOO_LONG));
        }
        return guarded ? FormulaGuard.unescape(text) : text;
    }

    /** Without control characters other than tab and line breaks, and with lone surrogates made visible. */
    static String clean(String raw) {
        if (plain(raw)) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(point -> !control(point))
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? UNREADABLE : point)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && control(c)) || c == 0x7F || Character.isSurrogate(c) || c >= UNREADABLE) {
                return false;
            }
        }
        return true;
    }

    private static boolean control(int point) {
        return (point < ' ' && point != '\t' && point != '\n' && point != '\r')
                || point == 0x7F
                || point == 0xFFFE
                || point == 0xFFFF;
    }
}
