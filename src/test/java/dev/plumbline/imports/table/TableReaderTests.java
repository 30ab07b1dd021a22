package dev.plumbline.imports.table;

import static dev.plumbline.imports.table.TableFixture.codes;
import static dev.plumbline.imports.table.TableFixture.open;
import static dev.plumbline.imports.table.TableFixture.refusal;
import static dev.plumbline.imports.table.TableFixture.rows;
import static dev.plumbline.imports.table.TableFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.imports.TableProblem.Code;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTests {

    @TempDir
    private Path folder;

    @Test
    void numbersRowsAsASpreadsheetDoes() throws IOException {
        List<TableRow> rows = rows(text(folder, "\na,b\r\n\r\n1,\"x\r\ny\"\r\n,\r\n3,4"));
        assertThat(rows).extracting(TableRow::number).containsExactly(4, 6);
        assertThat(rows.getFirst().cells()).containsExactly("1", "x\r\ny");
    }

    @Test
    void padsAShortRowAndRefusesALongOneButNeverTheFile() throws IOException {
        List<TableRow> rows = rows(text(folder, "a,b,c\n1\n1,2,3,4\n1,2,3,,\n1,2,3\n"));
        assertThat(rows.get(0).cells()).containsExactly("1", "", "");
        assertThat(codes(rows.get(0))).containsExactly(Code.MISSING_CELLS);
        assertThat(rows.get(0).usable()).isTrue();
        assertThat(codes(rows.get(1))).containsExactly(Code.TOO_MANY_CELLS);
        assertThat(rows.get(1).usable()).isFalse();
        assertThat(rows.get(2).problems()).isEmpty();
        assertThat(rows.get(3).cells()).containsExactly("1", "2", "3");
    }

    @Test
    void losesOnlyTheRowWhoseQuoteNeverCloses() throws IOException {
        List<TableRow> rows = rows(text(folder, "a,b\n1,\"x\ny\"\n2,\"open\n3,c\n4,\"d\"\"e\"\n5,f\n"));
        assertThat(rows.get(0).cells()).containsExactly("1", "x\ny");
        TableRow last = rows.getLast();
        assertThat(last.cells()).containsExactly("5", "f");

        List<TableRow> atEnd = rows(text(folder, "a,b\n1,x\n2,\"open\n3,c\n4,d\n"));
        assertThat(atEnd).extracting(TableRow::number).containsExactly(2, 3, 4, 5);
        assertThat(codes(atEnd.get(1))).containsExactly(Code.UNCLOSED_QUOTE);
        assertThat(atEnd.get(1).problems().getFirst().message()).startsWith("Row 3 ");
        assertThat(atEnd.get(2).cells()).containsExactly("3", "c");
        assertThat(atEnd.get(3).usable()).isTrue();
    }

    @Test
    void findsAForgottenQuoteInALongFileWithoutHoldingIt() throws IOException {
        StringBuilder content = new StringBuilder("a,b\n1,\"open\n");
        for (int i = 3; i < 40_000; i++) {
            content.append(i).append(",plain\n");
        }
        List<TableRow> rows = rows(text(folder, content.toString()));
        assertThat(rows).hasSize(39_998);
        assertThat(rows.stream().filter(row -> !row.usable())).hasSize(1);
        assertThat(rows.get(1).cells()).containsExactly("3", "plain");
    }

    @Test
    void refusesAFileOfForgottenQuotesInsteadOfReadingItAHundredThousandTimes() throws IOException {
        StringBuilder content = new StringBuilder("a,b\n");
        for (int i = 0; i < 5_000; i++) {
            content.append("1,\"\"\"\"\"\"x").append("\"\"".repeat(40)).append('\n');
        }
        Path file = text(folder, content.toString());
        assertThat(open(file).countRows()).isPositive();
        String hostile = "a,b\n" + "\"\"\"x\n".repeat(1) + ("1,\"" + "y".repeat(100) + "\n").repeat(1);
        assertThat(open(text(folder, hostile)).countRows()).isPositive();
        String many = "a\n" + ("\"" + "x".repeat(DelimitedSource.QUOTED_MAX + 10) + "\n").repeat(150);
        assertThat(refusal(text(folder, many)).code()).isEqualTo(Code.TOO_MANY_UNCLOSED_QUOTES);
    }

    @Test
    void keepsTextAfterAClosingQuoteAndSaysSo() throws IOException {
        TableRow row = rows(text(folder, "a,b\n\"6\" board,x\n")).getFirst();
        assertThat(row.cells()).containsExactly("6 board", "x");
        assertThat(codes(row)).containsExactly(Code.TEXT_AFTER_QUOTE);
    }

    @Test
    void refusesOnlyTheRowWithACellOverTheLimit() throws IOException {
        String most = "x".repeat(32_767);
        List<TableRow> rows = rows(text(folder, "a,b\n1," + most + "\n2," + most + "x\n3,\"" + most + "yz\"\n4,z\n"));
        assertThat(rows.get(0).cells().get(1)).hasSize(32_767);
        assertThat(rows.get(0).usable()).isTrue();
        assertThat(codes(rows.get(1))).containsExactly(Code.CELL_TOO_LONG);
        assertThat(rows.get(1).problems().getFirst().column()).isEqualTo("b");
        assertThat(codes(rows.get(2))).containsExactly(Code.CELL_TOO_LONG);
        assertThat(rows.get(3).usable()).isTrue();
    }

    @Test
    void cleansControlCharactersAndSaysSo() throws IOException {
        List<TableRow> rows = rows(text(folder, "a,b\nx\u0000y,\u0007\n1,tab\there\n"));
        assertThat(rows.get(0).cells()).containsExactly("xy", "");
        assertThat(codes(rows.get(0))).containsExactly(Code.CONTROL_CHARACTER_REMOVED, Code.CONTROL_CHARACTER_REMOVED);
        assertThat(rows.get(1).cells()).containsExactly("1", "tab\there");
    }

    @Test
    void makesHalfCharactersVisible() throws IOException {
        Path file = text(folder, "name,b\nx\uD83Dy,ok\uD83D\uDE00\n", StandardCharsets.UTF_16LE);
        byte[] bytes = Files.readAllBytes(file);
        int at = "name,b\nx".length() * 2;
        bytes[at] = 0x3D;
        bytes[at + 1] = (byte) 0xD8;
        TableRow row = rows(TableFixture.bytes(folder, bytes)).getFirst();
        assertThat(row.cells().get(0)).isEqualTo("x\uFFFDy");
        assertThat(row.cells().get(1)).isEqualTo("ok\uD83D\uDE00");
        assertThat(codes(row)).containsExactly(Code.CHARACTER_UNREADABLE);
    }

    @Test
    void holdsNoRowBackWhileReadingAHundredThousand() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("c,".repeat(19) + "c\n");
            for (int i = 0; i < 100_000; i++) {
                out.write((i + ",").repeat(19) + i + "\n");
            }
        }
        List<WeakReference<TableRow>> every1000th = new ArrayList<>();
        int count = 0;
        try (TableReader reader = open(file).read()) {
            while (reader.hasNext()) {
                TableRow row = reader.next();
                if (++count % 1000 == 0) {
                    every1000th.add(new WeakReference<>(row));
                }
            }
            System.gc();
            long held = every1000th.stream().filter(row -> row.get() != null).count();
            System.out.printf(
                    Locale.ROOT, "performance: rows held after reading %,d x 20: %d of %d sampled%n", count, held, 100);
            assertThat(count).isEqualTo(100_000);
            assertThat(held).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void readsTheNashvilleSampleWhole() throws IOException {
        TableFile file = open(Path.of("src/test/resources/imports/nashville-permits-sample.csv"));
        List<TableRow> rows = rows(file);
        assertThat(file.header().names())
                .hasSize(21)
                .contains("permit type", "permit type (2)", "permit subtype", "permit subtype (2)", "zip code");
        assertThat(rows).hasSize(49).allMatch(TableRow::usable);
        int type = file.header().indexOf("permit type").orElseThrow();
        int longitude = file.header().indexOf("longitude").orElseThrow();
        assertThat(rows.stream().filter(row -> row.cells().get(type).endsWith("Roofing / Siding")))
                .hasSize(20);
        assertThat(rows).allMatch(row -> Double.parseDouble(row.cells().get(longitude)) < -86);
    }
}
