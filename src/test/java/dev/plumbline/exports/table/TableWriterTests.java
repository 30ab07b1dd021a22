package dev.plumbline.exports.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.plumbline.exports.table.TableWriter.ByteOrderMark;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.table.TableFile;
import dev.plumbline.imports.table.TableReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Row A17 of the reliability catalogue: what we write is data, and reads back as the same data. */
class TableWriterTests {

    private static final List<TableColumn<String>> TEXTS =
            List.of(TableColumn.text("before", text -> "x"), TableColumn.text("text", text -> text));

    private record Sale(
            @Nullable String who,
            @Nullable Long count,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Boolean won) {}

    private static final List<TableColumn<Sale>> SALE = List.of(
            TableColumn.text("Who", Sale::who),
            TableColumn.wholeNumber("Count", Sale::count),
            TableColumn.decimal("Amount", Sale::amount),
            TableColumn.date("Day", Sale::day),
            TableColumn.instant("At", ZoneId.of("America/Chicago"), Sale::at),
            TableColumn.yesNo("Won", Sale::won));

    private static final List<Sale> SALES = List.of(
            new Sale(
                    "Ada",
                    -3L,
                    new BigDecimal("-1234.50"),
                    LocalDate.of(2026, 3, 8),
                    Instant.parse("2026-03-08T08:00:01Z"),
                    true),
            new Sale(null, null, null, null, null, null),
            new Sale(
                    "-5",
                    9_007_199_254_740_993L,
                    new BigDecimal("12345678901234.56"),
                    LocalDate.of(1845, 1, 1),
                    Instant.parse("1845-01-01T00:00:00Z"),
                    false));

    private static <R> byte[] csv(List<TableColumn<R>> columns, List<R> rows, ByteOrderMark mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(TableWriter.csv(out, columns, mark), rows);
        return out.toByteArray();
    }

    private static <R> byte[] xlsx(List<TableColumn<R>> columns, List<R> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(TableWriter.xlsx(out, columns, "Leads: [2026]"), rows);
        return out.toByteArray();
    }

    private static <R> void write(TableWriter<R> writer, List<R> rows) throws IOException {
        for (R row : rows) {
            writer.write(row);
        }
        writer.finish();
    }

    private static List<List<String>> imported(byte[] file) throws IOException {
        Path path = Files.write(Files.createTempFile("export", ".bin"), file);
        List<List<String>> rows = new ArrayList<>();
        try (TableReader reader = TableFile.open(path, TableLimits.STANDARD).read()) {
            reader.forEachRemaining(row -> rows.add(row.cells()));
        } finally {
            Files.delete(path);
        }
        return rows;
    }

    private static List<CsvRecord> strictly(byte[] csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }

    @Test
    void writesNoLiveFormulaToCsv() throws IOException {
        List<String> corpus = FormulaCorpus.all();
        byte[] file = csv(TEXTS, corpus, ByteOrderMark.WITHOUT);
        List<String> live = Stream.concat(
                        strictly(file).stream()
                                .flatMap(row -> row.getFields().stream())
                                .filter(SpreadsheetJudge::isLive),
                        SpreadsheetJudge.pieces(new String(file, StandardCharsets.UTF_8)))
                .toList();
        System.out.printf(Locale.ROOT, "A17 live formulas in CSV: %d of %d%n", live.size(), corpus.size());
        assertThat(live).isEmpty();
        assertThat(imported(file)).extracting(List::getLast).isEqualTo(corpus);
    }

    @Test
    void theJudgeFindsEveryTextThatIsNotHidden() {
        assertThat(FormulaCorpus.all())
                .filteredOn(text -> !text.startsWith("'"))
                .hasSizeGreaterThan(900)
                .allMatch(SpreadsheetJudge::isLive);
    }

    @Test
    void writesNoFormulaCellToXlsx() throws IOException {
        List<String> corpus = FormulaCorpus.all();
        byte[] file = xlsx(TEXTS, corpus);
        List<CellType> types = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> types.add(cell.getType())));
        }
        long live = types.stream().filter(type -> type != CellType.STRING).count();
        System.out.printf(Locale.ROOT, "A17 live formulas in XLSX: %d of %d%n", live, corpus.size());
        assertThat(live).isZero();
        assertThat(types).hasSize(2 * (corpus.size() + 1));
        assertThat(imported(file)).extracting(List::getLast).isEqualTo(corpus);
    }

    @Test
    void writesTypedValuesToCsv() throws IOException {
        String text = new String(csv(SALE, SALES, ByteOrderMark.WITH), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("\uFEFFWho,Count,Amount,Day,At (America/Chicago),Won\r\n"
                        + "Ada,-3,-1234.50,2026-03-08,2026-03-08T03:00:01-05:00,true\r\n"
                        + ",,,,,\r\n"
                        + "'-5,9007199254740993,12345678901234.56,1845-01-01,1844-12-31T18:09:24-05:50:36,false\r\n");
    }

    @Test
    void writesNumbersAndDatesToXlsxAsSuchAndWhatWouldChangeAsText() throws IOException {
        List<Row> rows;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(SALE, SALES)))) {
            rows = workbook.getFirstSheet().read();
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Leads   2026");
        }
        assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("-3"));
        assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("-1234.50"));
        assertThat(rows.get(1).getCellAsDate(3))
                .contains(LocalDate.of(2026, 3, 8).atStartOfDay());
        assertThat(rows.get(1).getCellAsDate(4))
                .contains(LocalDate.of(2026, 3, 8).atTime(3, 0, 1));
        assertThat(rows.get(1).getCellAsBoolean(5)).contains(true);
        assertThat(rows.getLast().getCellAsString(1)).contains("9007199254740993");
        assertThat(rows.getLast().getCellAsString(2)).contains("12345678901234.56");
        assertThat(rows.getLast().getCellAsString(3)).contains("1845-01-01");
        assertThat(imported(xlsx(SALE, SALES)).getFirst())
                .containsExactly("Ada", "-3", "-1234.5", "2026-03-08", "2026-03-08T03:00:01", "true");
    }

    @Test
    void givesAnUnfinishedWorkbookAwayAsBroken() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter<String> writer = TableWriter.xlsx(out, TEXTS, "Leads");
        for (int i = 0; i < 5_000; i++) {
            writer.write("row " + i);
        }
        Path path = Files.write(Files.createTempFile("export", ".bin"), out.toByteArray());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> TableFile.open(path, TableLimits.STANDARD)))
                .isInstanceOf(dev.plumbline.imports.TableRefused.class);
    }

    @Test
    void beginsAnotherSheetWhereOneIsFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new XlsxTableWriter<>(out, TEXTS, "Leads", 3), List.of("1", "2", "3", "4", "5"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Leads", "Leads (2)", "Leads (3)");
        }
    }

    @Test
    void cutsATextThatNoSpreadsheetCanHold() throws IOException {
        String cell =
                imported(xlsx(TEXTS, List.of("x".repeat(40_000)))).getFirst().getLast();
        assertThat(cell).hasSize(32_767).endsWith("x…");
    }

    @Test
    void writesAHundredThousandRowsWithoutHoldingThem() throws IOException {
        long[] written = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
            }
        };
        TableWriter<Sale> writer = TableWriter.xlsx(counting, SALE, "Leads");
        System.gc();
        long before = used();
        for (int i = 0; i < 100_000; i++) {
            writer.write(SALES.getFirst());
        }
        System.gc();
        long held = used() - before;
        writer.finish();
        System.out.printf(Locale.ROOT, "performance: XLSX of 100,000 rows, %d KB still held%n", held >> 10);
        assertThat(held).isLessThan(16L << 20);
        assertThat(written[0]).isPositive();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Property(tries = 1_000)
    void givesEveryTextBackThroughCsv(@ForAll("storable") List<String> texts) throws IOException {
        byte[] file = csv(TEXTS, texts, ByteOrderMark.WITH);
        assertThat(strictly(file)).allMatch(row -> row.getFieldCount() == 2);
        assertThat(imported(file)).extracting(List::getLast).isEqualTo(texts);
    }

    @Property(tries = 1_000)
    void givesEveryTextBackThroughXlsx(@ForAll("storable") List<String> texts) throws IOException {
        assertThat(imported(xlsx(TEXTS, texts))).extracting(List::getLast).isEqualTo(texts);
    }

    @Property(tries = 300)
    void writesReadableFilesWhateverCharactersATextHas(@ForAll("anything") String text) throws IOException {
        assertThat(imported(csv(TEXTS, Arrays.asList(text, "last"), ByteOrderMark.WITHOUT)))
                .hasSize(2);
        assertThat(imported(xlsx(TEXTS, List.of(text, "last")))).hasSize(2);
    }

    @Provide
    Arbitrary<List<String>> storable() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars("=+-@'\",;\t|\r\n \u00A0＝_x00D5&<>é漢")
                .ofMaxLength(20);
        Arbitrary<String> wide = Arbitraries.strings()
                .withCharRange('\u0020', '\u007E')
                .withCharRange('\u00A0', '\uD7FF')
                .withCharRange('\uE000', '\uFFFC')
                .ofMaxLength(20);
        return Arbitraries.oneOf(
                        hostile, wide, Arbitraries.of(FormulaCorpus.all()), Arbitraries.of("\uD83D\uDE00 _x0041_"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(30);
    }
}
