package dev.plumbline.imports.files;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.table.TableFile;
import dev.plumbline.imports.table.TableReader;
import dev.plumbline.imports.table.TableRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a file before anything was done with it.
 *
 * @param encoding   null for a workbook, which states its own
 * @param confidence how sure the encoding is: certain, likely, guess
 * @param delimiter  what stands between cells; null for a workbook
 * @param headerRow  where the column names stand
 */
public record FileFacts(
        @Nullable String encoding,
        @Nullable String confidence,
        @Nullable String delimiter,
        List<String> sheets,
        @Nullable String sheet,
        int headerRow,
        List<String> columns,
        List<Sample> sample) {
    public static final int SAMPLE_ROWS = 20;
    private static final int SAMPLE_CELL = 200;

    /** @param problems what is wrong with the row, in words */
    public record Sample(int number, List<String> cells, List<String> problems) {}

    /** The facts and how many rows there are; reads the whole file, so that what refuses it is known before a row is taken. */
    public record Counted(FileFacts facts, int rows) {}

    public static TableFile open(Path path, @Nullable String sheet) throws IOException {
        TableFile file = TableFile.open(path, TableLimits.STANDARD);
        return sheet == null ? file : file.sheet(sheet);
    }

    public static Counted of(TableFile file) throws IOException {
        int rows = 0;
        List<Sample> sample = new ArrayList<>();
        try (TableReader reader = file.read()) {
            while (reader.hasNext()) {
                TableRow row = reader.next();
                if (rows < SAMPLE_ROWS) {
                    sample.add(sample(row));
                }
                rows++;
            }
        }
        return new Counted(
                new FileFacts(
                        file.encoding().map(e -> e.charset().name()).orElse(null),
                        file.encoding()
                                .map(e -> e.confidence().name().toLowerCase(Locale.ROOT))
                                .orElse(null),
                        file.delimiter().map(String::valueOf).orElse(null),
                        file.sheets(),
                        file.sheet().orElse(null),
                        file.header().row(),
                        file.header().names(),
                        sample),
                rows);
    }

    private static Sample sample(TableRow row) {
        return new Sample(
                row.number(),
                row.cells().stream()
                        .map(cell -> cell.length() <= SAMPLE_CELL ? cell : cell.substring(0, SAMPLE_CELL - 1) + "…")
                        .toList(),
                row.problems().stream().map(problem -> problem.message()).toList());
    }
}
