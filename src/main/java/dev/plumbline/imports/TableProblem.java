package dev.plumbline.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an uploaded table, told to the person who uploaded it.
 *
 * @param row as a spreadsheet program numbers it: the header is row 1 unless blank lines stand above it
 * @param column the column's name as {@code TableHeader} shows it, or its letter where there is no name
 */
public record TableProblem(
        Code code,
        String message,
        @Nullable Integer row,
        @Nullable String column) {

    public static TableProblem ofFile(Code code, String message) {
        return new TableProblem(code, message, null, null);
    }

    public static TableProblem ofRow(Code code, String message, int row) {
        return new TableProblem(code, message, row, null);
    }

    /** What the problem stops. */
    public enum Reach {
        /** Nothing of the file can be imported. */
        FILE,
        /** This row cannot be imported; the others can. */
        ROW,
        /** The row can be imported; the person should know what was done to it. */
        NOTE
    }

    /** The closed list of what can be wrong; {@link #wireName()} is the code in answers and reports. */
    public enum Code {
        EMPTY_FILE(Reach.FILE),
        FILE_TOO_LARGE(Reach.FILE),
        LEGACY_EXCEL(Reach.FILE),
        ENCRYPTED_FILE(Reach.FILE),
        BINARY_WORKBOOK(Reach.FILE),
        OPEN_DOCUMENT(Reach.FILE),
        OTHER_OFFICE_DOCUMENT(Reach.FILE),
        OTHER_ARCHIVE(Reach.FILE),
        PDF(Reach.FILE),
        IMAGE(Reach.FILE),
        HTML(Reach.FILE),
        OTHER_TEXT(Reach.FILE),
        BINARY(Reach.FILE),
        DAMAGED_WORKBOOK(Reach.FILE),
        UNSAFE_WORKBOOK(Reach.FILE),
        UNPACKS_TOO_LARGE(Reach.FILE),
        SHEET_NOT_FOUND(Reach.FILE),
        NOT_A_TABLE(Reach.FILE),
        NO_HEADER(Reach.FILE),
        NO_ROWS(Reach.FILE),
        TOO_MANY_COLUMNS(Reach.FILE),
        TOO_MANY_ROWS(Reach.FILE),
        TOO_MANY_UNCLOSED_QUOTES(Reach.FILE),
        UNCLOSED_QUOTE(Reach.ROW),
        TOO_MANY_CELLS(Reach.ROW),
        CELL_TOO_LONG(Reach.ROW),
        MISSING_CELLS(Reach.NOTE),
        TEXT_AFTER_QUOTE(Reach.NOTE),
        CONTROL_CHARACTER_REMOVED(Reach.NOTE),
        CHARACTER_UNREADABLE(Reach.NOTE),
        FORMULA_RESULT(Reach.NOTE),
        CELL_ERROR(Reach.NOTE);

        private final Reach reach;

        Code(Reach reach) {
            this.reach = reach;
        }

        public Reach reach() {
            return reach;
        }

        public String wireName() {
            return "table-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
