package dev.plumbline.imports;

/**
 * How much of a file is read before it is refused. Every limit bites at one place and is named in the refusal.
 *
 * @param fileBytes size of the upload
 * @param rows rows below the header that are not blank
 * @param columns columns of the header
 * @param cellLength UTF-16 units in one cell; the most that a spreadsheet program can hold
 * @param unpackedBytes what a workbook may unpack to, all parts together
 */
public record TableLimits(long fileBytes, int rows, int columns, int cellLength, long unpackedBytes) {

    public static final long FILE_BYTES = 50L << 20;
    public static final int ROWS = 100_000;
    public static final int COLUMNS = 500;
    public static final int CELL_LENGTH = 32_767;
    public static final long UNPACKED_BYTES = 512L << 20;

    /** A name longer than this is a sentence, so the file is prose and not a table. */
    public static final int COLUMN_NAME_LENGTH = 255;

    public static final TableLimits STANDARD = new TableLimits(FILE_BYTES, ROWS, COLUMNS, CELL_LENGTH, UNPACKED_BYTES);
}
