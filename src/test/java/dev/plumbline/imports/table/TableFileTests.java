package dev.plumbline.imports.table;

import static dev.plumbline.imports.table.TableFixture.bytes;
import static dev.plumbline.imports.table.TableFixture.open;
import static dev.plumbline.imports.table.TableFixture.refusal;
import static dev.plumbline.imports.table.TableFixture.rows;
import static dev.plumbline.imports.table.TableFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.table.TextEncoding.Confidence;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    private static final String TABLE = "name,town\nZoë Müller,Köln\nŽofie €,Brno\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 name,town', PDF",
        "'GIF89a name,town', IMAGE",
        "'<!DOCTYPE html><table><tr><td>a', HTML",
        "'  <HTML><body>', HTML",
        "'<?xml version=\"1.0\"?><rows/>', OTHER_TEXT",
        "'{\"name\": \"Ada\"}', OTHER_TEXT",
        "'[{\"name\": \"Ada\"}]', OTHER_TEXT",
        "'{\\rtf1 name', OTHER_TEXT",
    })
    void refusesTextThatIsNoTable(String content, Code code) throws IOException {
        assertThat(refusal(text(folder, content)).code()).isEqualTo(code);
    }

    @Test
    void refusesBinaryFilesEachWithItsOwnCode() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(refusal(bytes(folder, noise)).code()).isEqualTo(Code.BINARY);
        assertThat(refusal(bytes(folder, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                        .code())
                .isEqualTo(Code.IMAGE);
        assertThat(refusal(bytes(folder, new byte[] {0x1F, (byte) 0x8B, 8, 0})).code())
                .isEqualTo(Code.OTHER_ARCHIVE);
        assertThat(refusal(bytes(folder, oldOffice("Workbook"))).code()).isEqualTo(Code.LEGACY_EXCEL);
        assertThat(refusal(bytes(folder, oldOffice("EncryptedPackage"))).code()).isEqualTo(Code.ENCRYPTED_FILE);
    }

    private static byte[] oldOffice(String stream) {
        byte[] file = new byte[2048];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, file, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    @Test
    void decidesFromTheContentAndNotFromTheName() throws IOException {
        Path named = Files.writeString(folder.resolve("leads.xlsx"), TABLE);
        assertThat(open(named).delimiter()).contains(',');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\r\n", "  \n\t\n", "\uFEFF"})
    void refusesAFileWithNothingInIt(String content) throws IOException {
        assertThat(refusal(text(folder, content)).code()).isEqualTo(Code.EMPTY_FILE);
    }

    @Test
    void refusesAHeaderWithoutRowsAndRowsWithoutAHeader() throws IOException {
        assertThat(refusal(text(folder, "name,town\n\n")).code()).isEqualTo(Code.NO_ROWS);
        assertThat(refusal(text(folder, "12.50,2026-01-01\n13,2026-01-02\n")).code())
                .isEqualTo(Code.NO_HEADER);
    }

    @Test
    void refusesProse() throws IOException {
        String prose = "A very long story without any structure at all. ".repeat(20);
        assertThat(refusal(text(folder, prose + "\n" + prose)).code()).isEqualTo(Code.NOT_A_TABLE);
    }

    @Test
    void refuses200MegabytesWithoutReadingThem() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        TableProblem problem = refusal(file);
        assertThat(problem.code()).isEqualTo(Code.FILE_TOO_LARGE);
        assertThat(problem.message()).contains("50 MB");
    }

    @Test
    void refusesTenThousandColumns() throws IOException {
        String header = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        TableProblem problem = refusal(text(folder, header + "\n1,2\n"));
        assertThat(problem.code()).isEqualTo(Code.TOO_MANY_COLUMNS);
        assertThat(problem.row()).isEqualTo(1);
        assertThat(problem.message()).contains("10,000").contains("500");
    }

    @Test
    void refusesTheFirstRowAboveTheLimitAndNotTheLastBelow() throws IOException {
        TableLimits three = new TableLimits(1000, 3, 10, 100, 1000);
        assertThat(TableFile.open(text(folder, "a\nx\nx\nx\n\n"), three).countRows())
                .isEqualTo(3);
        TableProblem problem = refusal(text(folder, "a\nx\nx\nx\nx\n"), three);
        assertThat(problem.code()).isEqualTo(Code.TOO_MANY_ROWS);
        assertThat(problem.row()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, CERTAIN", "windows-1252, LIKELY", "UTF-16LE, LIKELY", "UTF-16BE, LIKELY", "UTF-16, CERTAIN"})
    void readsEachEncoding(String charset, Confidence confidence) throws IOException {
        String content = charset.equals("windows-1252") ? TABLE : TABLE.replace("€", "€ 漢");
        Path file = text(folder, content, Charset.forName(charset));
        assertThat(open(file).encoding().orElseThrow().confidence()).isEqualTo(confidence);
        assertThat(rows(file).getFirst().cells()).containsExactly("Zoë Müller", "Köln");
        assertThat(rows(file).getLast().cells().getFirst()).startsWith("Žofie €");
    }

    @Test
    void readsAByteOrderMarkAsNoPartOfTheFirstName() throws IOException {
        TableFile file = open(text(folder, "\uFEFF" + TABLE));
        assertThat(file.header().names()).containsExactly("name", "town");
        assertThat(file.encoding().orElseThrow().bomLength()).isEqualTo(3);
    }

    @Test
    void saysThatBytesOutsideEveryEncodingAreAGuess() throws IOException {
        byte[] content = "name,town\nZo?,K?ln\n".getBytes(StandardCharsets.US_ASCII);
        content[12] = (byte) 0x81;
        TextEncoding encoding = open(bytes(folder, content)).encoding().orElseThrow();
        assertThat(encoding.charset()).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(encoding.confidence()).isEqualTo(Confidence.GUESS);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiterAlthoughOthersStandInTheCells(char delimiter) throws IOException {
        String wanted = "name#note#cost\nAda#\"a, b; c | d\te#f\"#1\nBob#\"x,y;z\"#2\nCy##3".replace('#', delimiter);
        TableFile file = open(text(folder, wanted));
        assertThat(file.delimiter()).contains(delimiter);
        assertThat(file.header().names()).hasSize(3);
        assertThat(rows(file)).allMatch(TableRow::usable);
    }

    @Test
    void obeysTheDelimiterThatTheFirstLineDeclares() throws IOException {
        TableFile file = open(text(folder, "sep=;\r\na;b,c,d,e\r\n1;2,3,4,5\r\n"));
        assertThat(file.header().names()).containsExactly("a", "b,c,d,e");
        assertThat(rows(file).getFirst().number()).isEqualTo(2);
    }

    @Test
    void readsOneColumnWithoutAnyDelimiter() throws IOException {
        assertThat(rows(text(folder, "email\nada@example.org\nbob@example.org")))
                .hasSize(2);
    }

    @Test
    void keepsEveryColumnUnderANameOfItsOwn() throws IOException {
        String header = "permit,  permit\u00A0 type ,Permit Type,,permit type (2),permit type,Column 4,\n";
        TableFile file = open(text(folder, header + "1,2,3,4,5,6,7,8\n"));
        assertThat(file.header().names())
                .containsExactly(
                        "permit",
                        "permit type",
                        "Permit Type (3)",
                        "Column 4 (2)",
                        "permit type (2)",
                        "permit type (4)",
                        "Column 4",
                        "Column 8");
        assertThat(file.header().indexOf(" PERMIT  TYPE ")).hasValue(1);
        assertThat(file.header().indexOf("IVR")).isEmpty();
    }
}
