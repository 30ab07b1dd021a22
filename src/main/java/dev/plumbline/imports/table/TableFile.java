package dev.plumbline.imports.table;

import dev.plumbline.imports.RowSource;
import dev.plumbline.imports.RowSource.RawRow;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import dev.plumbline.imports.workbook.Workbook;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An uploaded file that was found to be a table. Holds no file open; every {@link #read()} begins at the first row. */
public final class TableFile {

    private static final int HEAD = 8 * 1024;
    private static final int SAMPLE = 64 * 1024;

    /** A sheet is as wide as the widest of its first rows, so that a column without a title is not lost. */
    private static final int ROWS_FOR_WIDTH = 50;

    private final Path file;
    private final TableLimits limits;
    private final @Nullable TextEncoding encoding;
    private final char delimiter;
    private final boolean declaresDelimiter;
    private final List<String> sheets;
    private final @Nullable String sheet;
    private final TableHeader header;

    private TableFile(Path file, TableLimits limits, TextEncoding encoding) throws IOException {
        this.file = file;
        this.limits = limits;
        this.encoding = encoding;
        this.sheets = List.of();
        this.sheet = null;
        String sample = sample(file, encoding);
        char declared = Delimiter.declared(sample);
        this.declaresDelimiter = declared != 0;
        this.delimiter = declaresDelimiter ? declared : Delimiter.detect(sample, sample.length() < SAMPLE);
        try (RowSource rows = text(file, encoding)) {
            this.header = headerOf(rows, 0);
        }
    }

    private TableFile(Path file, TableLimits limits, @Nullable String wanted) throws IOException {
        this.file = file;
        this.limits = limits;
        this.encoding = null;
        this.delimiter = 0;
        this.declaresDelimiter = false;
        try (Workbook workbook = Workbook.open(file, limits)) {
            this.sheets = workbook.sheets();
            this.sheet = wanted == null ? firstFilled(workbook) : wanted;
            try (RowSource rows = workbook.rows(sheet)) {
                this.header = headerOf(rows, ROWS_FOR_WIDTH);
            }
        }
    }

    /**
     * Says what the file is from its content, whatever its name.
     *
     * @throws TableRefused if it is not a table, or one that may not be read
     */
    public static TableFile open(Path file, TableLimits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.fileBytes()) {
            throw TableRefused.of(
                    Code.FILE_TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The file has %,d MB; at most %,d MB are read. Split it and upload the parts one after another.",
                            (size >> 20) + 1,
                            limits.fileBytes() >> 20));
        }
        if (size == 0) {
            throw empty();
        }
        byte[] head = bytes(file, 0, HEAD);
        byte[] tail = bytes(file, Math.max(0, size - HEAD), HEAD);
        TextEncoding encoding = TextEncoding.detect(file, head);
        return ContentKind.of(head, tail, encoding) == ContentKind.ARCHIVE
                ? new TableFile(file, limits, (String) null)
                : new TableFile(file, limits, encoding);
    }

    /** The same workbook, another sheet of it. */
    public TableFile sheet(String name) throws IOException {
        if (encoding != null) {
            throw TableRefused.of(Code.SHEET_NOT_FOUND, "A text file has no sheets.");
        }
        return new TableFile(file, limits, name);
    }

    public TableHeader header() {
        return header;
    }

    /** Empty for a workbook, which states its own. */
    public Optional<TextEncoding> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** What stands between cells; empty for a workbook. */
    public Optional<Character> delimiter() {
        return encoding == null ? Optional.empty() : Optional.of(delimiter);
    }

    /** All sheets of a workbook in the order of their tabs; none for a text file. */
    public List<String> sheets() {
        return sheets;
    }

    /** The sheet that is read; empty for a text file. */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    public TableReader read() throws IOException {
        if (encoding != null) {
            RowSource rows = text(file, encoding);
            return new TableReader(rows, () -> {}, header, limits);
        }
        Workbook workbook = Workbook.open(file, limits);
        try {
            return new TableReader(workbook.rows(String.valueOf(sheet)), workbook, header, limits);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /**
     * Reads the whole file once, so that what refuses a file as a whole is known before the first row is imported.
     *
     * @return the number of rows, for a progress bar
     */
    public int countRows() throws IOException {
        int rows = 0;
        try (TableReader reader = read()) {
            while (reader.hasNext()) {
                reader.next();
                rows++;
            }
        }
        return rows;
    }

    private TableHeader headerOf(RowSource rows, int widen) throws IOException {
        RawRow first = rows.next();
        while (first != null && first.blank()) {
            first = rows.next();
        }
        if (first == null) {
            throw empty();
        }
        RawRow second = rows.next();
        while (second != null && second.blank()) {
            second = rows.next();
        }
        int width = first.cellCount();
        RawRow row = second;
        for (int i = 0; i < widen && row != null; i++) {
            width = Math.max(width, row.cellCount());
            row = rows.next();
        }
        TableHeader found = TableHeader.of(first, width, limits);
        if (second == null) {
            throw TableRefused.of(Code.NO_ROWS, "The table has column names but no rows.");
        }
        return found;
    }

    private static String firstFilled(Workbook workbook) throws IOException {
        for (String name : workbook.sheets()) {
            try (RowSource rows = workbook.rows(name)) {
                for (RawRow row = rows.next(); row != null; row = rows.next()) {
                    if (!row.blank()) {
                        return name;
                    }
                }
            }
        }
        throw empty();
    }

    private RowSource text(Path path, TextEncoding from) throws IOException {
        DelimitedSource rows = new DelimitedSource(characters(path, from), delimiter, limits);
        if (declaresDelimiter) {
            rows.skipLine();
        }
        return rows;
    }

    private static Reader characters(Path path, TextEncoding from) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        try {
            bytes.skipNBytes(from.bomLength());
            return from.wide()
                    ? new WideReader(new BufferedInputStream(bytes), from.charset())
                    : new BufferedReader(new InputStreamReader(bytes, from.charset()));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static String sample(Path path, TextEncoding from) throws IOException {
        char[] chars = new char[SAMPLE];
        int filled = 0;
        try (Reader reader = characters(path, from)) {
            int count = reader.read(chars);
            while (count > 0) {
                filled += count;
                count = reader.read(chars, filled, SAMPLE - filled);
            }
        }
        return new String(chars, 0, filled);
    }

    private static byte[] bytes(Path path, long from, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
            int count = channel.read(buffer, from);
            while (count > 0) {
                count = channel.read(buffer, from + buffer.position());
            }
            return buffer.array();
        }
    }

    private static TableRefused empty() {
        return TableRefused.of(Code.EMPTY_FILE, "The file is empty. Upload a table with column names and rows.");
    }
}
