package dev.plumbline.documents.content;

import static dev.plumbline.documents.content.GoodFiles.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows A8 and A18 of the reliability catalogue. */
class BombTests {

    private static final int HEAP_MEGABYTES = 100;
    private static final Duration TIME_MAX = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final Map<Path, Object> files = new LinkedHashMap<>();

    private void add(String name, byte[] content, Object answer) throws IOException {
        files.put(Files.write(folder.resolve(name), content), answer);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void refusesEveryBombWithinTimeAndMemory() throws Exception {
        archives();
        pictures();
        documents();
        long refused = files.values().stream().filter(Reason.class::isInstance).count();
        System.out.printf(
                Locale.ROOT,
                "A8 bombs among documents refused: %d, slowest %d ms of a core, in a heap of %d MB%n",
                refused,
                probe().toMillis(),
                HEAP_MEGABYTES);
    }

    @Test
    @Tag("slow")
    void answersTheLargestFilesWithinTimeAndMemory() throws Exception {
        large("names.pdf", "%PDF-1.7\n", "/a", "\n%%EOF", "application/pdf");
        large("words.pdf", "%PDF-1.7\n", "1 ", "\n%%EOF", "application/pdf");
        large("hex.pdf", "%PDF-1.7\n", "/#41#42", "\n%%EOF", "application/pdf");
        large("letters.txt", "", "a", "", "text/plain");
        large("lines.txt", "Dear Sir\n", "\n", "", "text/plain");
        large("table.csv", "a;b\n", "1;2\n", "", "text/csv");
        large("page.html", "<html>", " on", "", "text/html");
        large("rich.rtf", "{\\rtf1 ", "{}", "}", "application/rtf");
        large("lines.eml", "From: a\nTo: b\n\n", "\n", "", "message/rfc822");
        large("dashes.eml", "From: a\nTo: b\n\n", "--\n\n", "", Reason.BOMB);
        large("line.eml", "From: a\nTo: b\n\n", "a", "", Reason.UNREADABLE);
        large("headers.eml", "From: a\nTo: b\n", "X: filename=\n", "", Reason.UNREADABLE);
        large(
                "chunks.png",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\10\2\0\0\0\0\0\0\0",
                "\0\0\0\0tEXt\0\0\0\0",
                "",
                Reason.BOMB);
        large("segments.jpg", "\u00ff\u00d8", "\u00ff\u00e1\0\2", "", Reason.BOMB);
        large(
                "scan.jpg",
                "\u00ff\u00d8\u00ff\u00c0\0\7\10\0\1\0\1\u00ff\u00da\0\2",
                "\u00ff\0",
                "\u00ff\u00d9",
                "image/jpeg");
        large("remarks.gif", "GIF89a\1\0\1\0\0\0\0", "!\u00fe\0", "", Reason.BOMB);
        large("boxes.heic", "\0\0\0\u0010ftypheic\0\0\0\0", "\0\0\0\10free", "", Reason.BOMB);
        System.out.printf(
                Locale.ROOT,
                "A8 files of 90 MB answered: %d, slowest %d ms of a core, in a heap of %d MB%n",
                files.size(),
                probe().toMillis(),
                HEAP_MEGABYTES);
    }

    private void large(String name, String start, String piece, String end, Object answer) throws IOException {
        files.put(Bombs.repeated(file(name), latin(start), latin(piece), latin(end)), answer);
    }

    private void archives() throws IOException {
        files.put(Bombs.flat(file("flat"), 400), Reason.BOMB);
        files.put(Bombs.manyFlat(file("many-flat"), 100), Reason.BOMB);
        add("nested-wide", Bombs.nested(3, 16), Reason.BOMB);
        add("nested-deep", Bombs.nested(8, 1), Reason.TOO_DEEP);
        add("matryoshka", Bombs.matryoshka(8), Reason.TOO_DEEP);
        add("parts", Bombs.manyParts(10_000), Reason.BOMB);
        add("lying", Bombs.lying(), Reason.BOMB);
        add("overlapping", Bombs.overlapping(100), Reason.BOMB);
        add("overlapping-total", Bombs.overlapping(900), Reason.BOMB);
        add("long-names", Bombs.longNames(), "application/zip");
        add("types", Bombs.hugeTypes(), Reason.BOMB);
        add(
                "entities.docx",
                GoodFiles.zip("[Content_Types].xml", latin("<!DOCTYPE x [<!ENTITY a \"x\">]><x>&a;</x>")),
                Reason.UNREADABLE);
        add("compound-circle", Bombs.compoundCircle(), Reason.UNREADABLE);
    }

    private void pictures() throws IOException {
        add("flood.png", Bombs.pngOf(60_000, 60_000), Reason.IMAGE_TOO_LARGE);
        add("endless.png", Bombs.pngOf(-1, -1), Reason.IMAGE_TOO_LARGE);
        add("flood.jpg", Bombs.jpegOf(60_000, 60_000), Reason.IMAGE_TOO_LARGE);
        add("flood.gif", Bombs.gifOf(60_000, 60_000), Reason.IMAGE_TOO_LARGE);
        add("frames.gif", Bombs.gifFrames(3_000), Reason.BOMB);
        add("flood.webp", Bombs.webpOf(16_384, 16_384), Reason.IMAGE_TOO_LARGE);
        add("flood.tif", Bombs.tiff(60_000, 60_000, false), Reason.IMAGE_TOO_LARGE);
        add("round.tif", Bombs.tiff(10, 10, true), Reason.BOMB);
        add("flood.heic", GoodFiles.heic(60_000, 60_000), Reason.IMAGE_TOO_LARGE);
    }

    private void documents() throws IOException {
        files.put(Bombs.pdfStream(file("stream.pdf"), 600), Reason.BOMB);
        add("streams.pdf", Bombs.pdfStreams(250_000), Reason.BOMB);
        add(
                "filters.pdf",
                GoodFiles.pdf(GoodFiles.stream(5, "/Filter [" + "/FlateDecode ".repeat(9) + "]", new byte[9])),
                Reason.BOMB);
        add(
                "flood.pdf",
                GoodFiles.pdf(latin("5 0 obj << /Width 99999 /Height 99999 >> stream\nx")),
                Reason.IMAGE_TOO_LARGE);
        add(
                "laughs.svg",
                latin("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>"),
                Reason.SCRIPT);
        add("handler.html", latin("<html on" + "a".repeat(5_000_000)), "text/html");
        add("prolog.html", latin("<?".repeat(500_000)), "text/plain");
    }

    /** Inspects the files in a JVM whose whole heap is what they may take; one that runs out of memory answers nothing. */
    private Duration probe() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                InspectionProbe.class.getName()));
        files.keySet().forEach(file -> command.add(file.toString()));
        Path said = file("answers");
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("no part stays behind").hasSize(files.size() + 1);
        }
        return slowest(Files.readAllLines(said));
    }

    private Duration slowest(List<String> answers) {
        assertThat(answers).hasSize(files.size());
        long slowest = 0;
        int number = 0;
        for (Map.Entry<Path, Object> file : files.entrySet()) {
            String[] answer = answers.get(number++).split(" ");
            slowest = Math.max(slowest, Long.parseLong(answer[1]));
            assertThat(answer[0])
                    .as(file.getKey().getFileName().toString())
                    .isEqualTo(file.getValue().toString());
            assertThat(Duration.ofMillis(Long.parseLong(answer[1])))
                    .as(file.getKey().getFileName().toString())
                    .isLessThan(TIME_MAX);
        }
        return Duration.ofMillis(slowest);
    }

    @Test
    void opensNothingThatXmlPointsTo() throws Exception {
        Path marker = Files.writeString(file("marker.txt"), "MARKER-TEXT");
        int made = 0;
        InspectionFixture inspected = new InspectionFixture(Files.createDirectory(file("in")));
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            for (String target : List.of(address, marker.toUri().toString())) {
                for (String xml : xmlPointingTo(target)) {
                    for (byte[] content : filesAround(xml)) {
                        made++;
                        saysNothingOfIt(inspected, content);
                    }
                }
            }
            canary.setSoTimeout(1);
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
        System.out.printf(Locale.ROOT, "A18 canary hits: 0 of %d documents%n", made);
    }

    private static void saysNothingOfIt(InspectionFixture inspected, byte[] content) throws IOException {
        try {
            assertThat(inspected.inspect(content, "upload").toString()).doesNotContain("MARKER");
        } catch (ContentRefused refused) {
            assertThat(refused.getMessage()).doesNotContain("MARKER");
        }
    }

    private static List<String> xmlPointingTo(String target) {
        return List.of(
                "<!DOCTYPE x SYSTEM \"" + target + "\"><x/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + target + "\"> %e;]><x/>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"" + target + "\"?><x/>",
                "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\"" + target
                        + "\"/></x>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + target + "\"/></svg>");
    }

    private static List<byte[]> filesAround(String xml) {
        return List.of(
                latin(xml),
                latin("<?xml version=\"1.0\"?>" + xml),
                GoodFiles.zip("[Content_Types].xml", latin(xml)),
                GoodFiles.zip("a.xml", latin(xml)),
                GoodFiles.mail("filename=a.xml", latin(xml)),
                GoodFiles.pdf(GoodFiles.stream(5, "/Type /EmbeddedFile", latin(xml))),
                GoodFiles.pdf(latin("5 0 obj << /XFA (" + xml + ") >> endobj\n")));
    }
}
