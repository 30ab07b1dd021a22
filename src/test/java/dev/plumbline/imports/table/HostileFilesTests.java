package dev.plumbline.imports.table;

import static dev.plumbline.imports.table.TableFixture.refusal;
import static dev.plumbline.imports.table.XlsxFiles.row;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows A8 and A18 of the reliability catalogue. */
class HostileFilesTests {

    private static final int HEAP_MEGABYTES = 100;
    private static final Duration TIME_MAX = Duration.ofSeconds(5);
    private static final String OPEN =
            "<worksheet><sheetData>" + row(1, "a") + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>";

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void refusesEveryBombWithinTimeAndMemory() throws Exception {
        Map<Path, Code> bombs = new LinkedHashMap<>();
        bombs.put(HostileFiles.flatBomb(file("flat"), 400), Code.UNSAFE_WORKBOOK);
        bombs.put(HostileFiles.lyingBomb(file("lying"), 400), Code.UNSAFE_WORKBOOK);
        bombs.put(HostileFiles.nestedBomb(folder), Code.UNSAFE_WORKBOOK);
        bombs.put(HostileFiles.overlapping(file("overlap"), 900), Code.UNPACKS_TOO_LARGE);
        bombs.put(HostileFiles.overlapping(file("overlap-small"), 20), Code.UNSAFE_WORKBOOK);
        bombs.put(HostileFiles.manyEntries(file("entries"), 10_000), Code.UNSAFE_WORKBOOK);
        bombs.put(hugeSharedStrings(), Code.UNPACKS_TOO_LARGE);
        bombs.put(hugePiece("attribute", "<worksheet x=\""), Code.UNSAFE_WORKBOOK);
        bombs.put(hugePiece("comment", "<worksheet><!-- <> "), Code.UNSAFE_WORKBOOK);
        bombs.put(hugePiece("cell", OPEN), Code.UNSAFE_WORKBOOK);
        bombs.put(hugePiece("character-data", OPEN + "<![CDATA["), Code.UNSAFE_WORKBOOK);
        bombs.put(hugePiece("instruction", "<?x "), Code.UNSAFE_WORKBOOK);
        bombs.put(manyNames(), Code.UNSAFE_WORKBOOK);
        bombs.put(deep(), Code.UNSAFE_WORKBOOK);
        bombs.put(billionLaughs(), Code.UNSAFE_WORKBOOK);
        List<String> answers = probe(bombs.keySet());
        assertThat(answers).hasSize(bombs.size());
        long slowest = 0;
        int refused = 0;
        for (Map.Entry<Path, Code> bomb : bombs.entrySet()) {
            String[] answer = answers.get(refused++).split(" ");
            slowest = Math.max(slowest, Long.parseLong(answer[1]));
            assertThat(answer[0])
                    .as(bomb.getKey().getFileName().toString())
                    .isEqualTo(bomb.getValue().name());
        }
        System.out.printf(
                Locale.ROOT,
                "A8 bombs refused: %d of %d, slowest %d ms, in a heap of %d MB%n",
                refused,
                bombs.size(),
                slowest,
                HEAP_MEGABYTES);
        assertThat(Duration.ofMillis(slowest)).isLessThan(TIME_MAX);
    }

    @Test
    void readsOnBelowARunawayQuoteOf24MegabytesWithinMemory() throws Exception {
        Path quote = file("quote.csv");
        try (OutputStream out = Files.newOutputStream(quote)) {
            out.write("a,b\n1,\"".getBytes(US_ASCII));
            byte[] letters = HostileFiles.noise(new Random(5), 1 << 20);
            for (int i = 0; i < 24; i++) {
                out.write(letters);
            }
            out.write("\n2,x\n".getBytes(US_ASCII));
        }
        assertThat(TableFixture.rows(quote)).extracting(TableRow::usable).containsExactly(false, true);
        assertThat(probe(List.of(quote)).getFirst()).startsWith("READ ");
    }

    /** Opens the files in a JVM whose whole heap is what they may take; one that runs out of memory answers nothing. */
    private List<String> probe(Collection<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileProbe.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Path answers = file("answers");
        Process process = new ProcessBuilder(command)
                .redirectOutput(answers.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).as(Files.readString(answers)).isZero();
        return Files.readAllLines(answers);
    }

    @Test
    void neverOpensWhatXmlPointsTo() throws IOException {
        Path marker = Files.writeString(file("marker.txt"), "MARKER-TEXT");
        int refused = 0;
        int made = 0;
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(200);
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            for (String target : new String[] {address, marker.toUri().toString()}) {
                for (String part : new String[] {
                    XlsxFiles.SHEET, XlsxFiles.STRINGS, XlsxFiles.STYLES, "xl/workbook.xml", "_rels/.rels"
                }) {
                    for (String declared : declarations(target)) {
                        made++;
                        XlsxFiles workbook =
                                XlsxFiles.workbook(row(1, "a") + row(2, "b")).part(part, declared);
                        TableProblem problem = refusal(workbook.write(file("xxe")));
                        assertThat(problem.message()).doesNotContain("MARKER");
                        refused += problem.code() == Code.UNSAFE_WORKBOOK ? 1 : 0;
                    }
                }
            }
            assertThat(hits(canary)).isZero();
            System.out.printf(Locale.ROOT, "A18 canary hits: 0 of %d files, refused %d%n", made, refused);
            assertThat(refused).isEqualTo(made);
        }
    }

    @Test
    void readsNothingThroughXincludeOrAStylesheet() throws IOException {
        Path marker = Files.writeString(file("marker.txt"), "MARKER-TEXT");
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                + marker.toUri() + "\"/>";
        String sheet = "<?xml-stylesheet type=\"text/xsl\" href=\"" + marker.toUri() + "\"?><worksheet><sheetData>"
                + row(1, "a") + row(2, "x" + include + "y") + "</sheetData></worksheet>";
        Path workbook = XlsxFiles.workbook("").part(XlsxFiles.SHEET, sheet).write(file("xinclude"));
        assertThat(TableFixture.rows(workbook).getFirst().cells().getFirst()).doesNotContain("MARKER");
    }

    @Test
    void refusesDamagedEncryptedAndTwoFacedArchives() throws IOException {
        Path whole = XlsxFiles.workbook(row(1, "a") + row(2, "b")).write(file("whole"));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 30; length < bytes.length; length += 7) {
            Path cut = Files.write(file("cut"), Arrays.copyOf(bytes, length));
            assertThat(refusal(cut).code()).isIn(Code.DAMAGED_WORKBOOK, Code.UNSAFE_WORKBOOK);
        }
        assertThat(refusal(HostileFiles.encrypted(file("encrypted"))).code()).isEqualTo(Code.ENCRYPTED_FILE);
        assertThat(refusal(HostileFiles.polyglot(file("gif"), "GIF89a;".getBytes(US_ASCII)))
                        .code())
                .isEqualTo(Code.IMAGE);
        assertThat(refusal(HostileFiles.polyglot(file("zip"), new byte[] {'P', 'K', 3, 4, 0}))
                        .code())
                .isEqualTo(Code.UNSAFE_WORKBOOK);
        assertThat(refusal(HostileFiles.polyglot(file("csv"), "a,b\n1,2\n".getBytes(US_ASCII)))
                        .code())
                .isEqualTo(Code.BINARY);
    }

    @Test
    void answersEveryMutatedFileWithRowsOrARefusal() throws IOException {
        byte[] workbook = Files.readAllBytes(XlsxFiles.workbook(row(1, "a", "b") + row(2, "1", "2"))
                .strings("x")
                .write(file("seed")));
        byte[] text = "name,\"to\"\"wn\"\r\nZoë,\"a\nb\"\n1;2|3\t4\n".getBytes(UTF_8);
        Random random = new Random(42);
        int tries = 3_000;
        int read = 0;
        for (int i = 0; i < tries; i++) {
            byte[] mutated = mutate(i % 2 == 0 ? workbook : text, random);
            Path file = Files.write(file("mutated"), mutated);
            try {
                TableFile.open(file, TableLimits.STANDARD).countRows();
                read++;
            } catch (TableRefused refused) {
                assertThat(refused.problem().message()).isNotBlank();
            }
        }
        System.out.printf(
                Locale.ROOT, "C6 mutated tables: 0 of %,d ended in another error (%,d still read)%n", tries, read);
        assertThat(read).isBetween(1, tries - 1);
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }

    private static String[] declarations(String target) {
        return new String[] {
            "<!DOCTYPE x SYSTEM \"" + target + "\"><x/>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]><x>&e;</x>",
            "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + target + "\"> %e;]><x/>",
            "<!DOCTYPE x PUBLIC \"p\" \"" + target + "\"><x/>",
        };
    }

    private static int hits(ServerSocket canary) throws IOException {
        int hits = 0;
        try {
            while (true) {
                canary.accept().close();
                hits++;
            }
        } catch (SocketTimeoutException nobodyElse) {
            return hits;
        }
    }

    private Path hugeSharedStrings() throws IOException {
        Random random = new Random(3);
        return HostileFiles.partOf(file("strings"), XlsxFiles.STRINGS, out -> {
            out.write("<sst>".getBytes(US_ASCII));
            for (int i = 0; i < 4_000; i++) {
                out.write("<si><t>".getBytes(US_ASCII));
                out.write(HostileFiles.noise(random, 15_000));
                out.write("</t></si>".getBytes(US_ASCII));
            }
            out.write("</sst>".getBytes(US_ASCII));
        });
    }

    private Path hugePiece(String name, String start) throws IOException {
        byte[] letters = HostileFiles.noise(new Random(4), 1 << 20);
        return HostileFiles.sheetOf(file(name), out -> {
            out.write(start.getBytes(US_ASCII));
            for (int i = 0; i < 24; i++) {
                out.write(letters);
            }
        });
    }

    private Path manyNames() throws IOException {
        return HostileFiles.sheetOf(file("names"), out -> {
            out.write("<worksheet>".getBytes(US_ASCII));
            for (int i = 0; i < 1_500_000; i++) {
                out.write(("<n" + Long.toString(i * 7_919L, 36) + "/>").getBytes(US_ASCII));
            }
        });
    }

    private Path deep() throws IOException {
        return HostileFiles.sheetOf(file("deep"), out -> {
            Random random = new Random(6);
            for (int i = 0; i < 1_000_000; i++) {
                out.write(("<n" + random.nextInt(9) + ">").getBytes(US_ASCII));
            }
        });
    }

    private Path billionLaughs() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return XlsxFiles.workbook("")
                .part(XlsxFiles.SHEET, laughs + "]><worksheet><v>&a9;</v></worksheet>")
                .write(file("laughs"));
    }
}
