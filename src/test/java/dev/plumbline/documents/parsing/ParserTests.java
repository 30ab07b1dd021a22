package dev.plumbline.documents.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.workshop.Unread;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserTests {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String PDF = "application/pdf";

    @TempDir
    private Path data;

    @AfterEach
    void leavesNothingBehind() throws IOException {
        Path folder = data.resolve("files").resolve("reading");
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void readsAndDrawsAPdf() throws IOException {
        Parsed parsed = parse(ReadableFiles.pdf("Boiler survey", "Second page"), PDF);
        assertThat(parsed.text()).contains("Boiler survey").contains("Second page");
        BufferedImage picture = drawn(parsed);
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isEqualTo(320);
        assertThat(hasInk(picture)).isTrue();
    }

    @Test
    void readsOfficeDocuments() throws IOException {
        String body =
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Hello</w:t></w:r><w:r><w:t>, Ann</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Next</w:t></w:r></w:p></w:body></w:document>";
        assertThat(parse(ReadableFiles.word(body), WORD).text()).isEqualTo("Letterhead\nHello, Ann\nNext");
        assertThat(parse(ReadableFiles.sheet(), SHEET).text())
                .contains("Boiler\nFlue")
                .contains("4711\nRadiator")
                .doesNotContain("0\n");
        assertThat(parse(
                                ReadableFiles.zip(Map.of(
                                        "ppt/slides/slide1.xml", "<p><a:p xmlns:a='a'><a:t>Slide</a:t></a:p></p>")),
                                SLIDES)
                        .text())
                .isEqualTo("Slide");
        assertThat(parse(
                                ReadableFiles.zip(Map.of(
                                        "content.xml",
                                        "<o xmlns:text='t'><text:p>One</text:p><text:p>Two</text:p></o>")),
                                "application/vnd.oasis.opendocument.text")
                        .text())
                .isEqualTo("One\nTwo");
    }

    @Test
    void readsLettersPagesAndPlainText() throws IOException {
        assertThat(parse(
                                bytes(
                                        "<html><body><h1>Roof</h1><script>never()</script><p>new &amp; dry</body></html>"),
                                "text/html")
                        .text())
                .contains("Roof")
                .contains("new & dry")
                .doesNotContain("never");
        assertThat(parse(bytes("{\\rtf1\\ansi Rich {\\b text}\\par}"), "application/rtf")
                        .text())
                .contains("Rich text");
        assertThat(parse(
                                bytes("Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\nFrom: a@example.com\r\n"
                                        + "Content-Type: text/html\r\n\r\n<p>Body <b>here</b></p>"),
                                "message/rfc822")
                        .text())
                .contains("Grüße", "a@example.com", "Body", "here");
        assertThat(parse(bytes("one\0two\ta\r\nb"), "text/plain").text()).isEqualTo("one two a\nb");
        assertThat(parse(new byte[] {'B', (byte) 0xfc, 'c', 'h', 'e', 'r'}, "text/csv")
                        .text())
                .isEqualTo("Bücher");
    }

    @Test
    void keepsAMillionSignsAndNoMore() throws IOException {
        assertThat(parse(bytes("word ".repeat(900_000)), "text/plain").text()).hasSizeBetween(999_000, 1_000_000);
        String body = "<w:document xmlns:w='w'><w:t>" + "word ".repeat(900_000) + "</w:t></w:document>";
        assertThat(parse(ReadableFiles.word(body), WORD).text()).hasSizeBetween(999_000, 1_000_000);
    }

    @Test
    void drawsPicturesTheRightWayUpAndSaysThatNobodyReadsThem() throws IOException {
        byte[] wide = ReadableFiles.picture("jpeg", 1600, 400);
        Parsed parsed = parse(wide, "image/jpeg");
        assertThat(parsed.reason()).isEqualTo(Unread.NO_OCR);
        assertThat(parsed.text()).isNull();
        BufferedImage picture = drawn(parsed);
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(320, 80);
        BufferedImage right = drawn(parse(ReadableFiles.turned(wide, 6), "image/jpeg"));
        assertThat(List.of(right.getWidth(), right.getHeight())).containsExactly(80, 320);
        assertThat(new Color(right.getRGB(40, 10)).getRed())
                .as("what was left is above")
                .isGreaterThan(200);
        assertThat(new Color(right.getRGB(40, 310)).getBlue()).isGreaterThan(200);
    }

    @Test
    void readsPicturesByTesseractWhereItIs() throws IOException {
        Path command = data.resolve("tesseract");
        Files.writeString(command, "#!/bin/sh\n[ \"$4\" = deu ] && echo \"Seen by OCR\" > \"$2.txt\"\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        ParserSettings settings = new ParserSettings(Duration.ofSeconds(60), 384, command.toString(), "deu");
        Parser parser = new Parser(data, settings, Clock.systemUTC());
        assertThat(parser.readsPictures()).isTrue();
        byte[] picture = ReadableFiles.picture("png", 100, 100);
        assertThat(parser.parse(new ByteArrayInputStream(picture), "image/png").text())
                .isEqualTo("Seen by OCR");
        byte[] scan = ReadableFiles.pdf("");
        assertThat(parser.parse(new ByteArrayInputStream(scan), PDF).text())
                .as("a PDF without text")
                .contains("Seen by OCR");
    }

    @Test
    void saysWhyNothingCanBeTold() throws IOException {
        assertThat(parse(bytes("no pdf"), PDF).reason()).isEqualTo(Unread.DAMAGED);
        assertThat(parse(bytes("no zip"), WORD).reason()).isEqualTo(Unread.DAMAGED);
        assertThat(parse(bytes("x"), "application/msword").reason()).isEqualTo(Unread.KIND);
        Parsed slow = parser(new ParserSettings(Duration.ofMillis(1), 384, "", "eng"))
                .parse(new ByteArrayInputStream(ReadableFiles.pdf("x")), PDF);
        assertThat(slow.reason()).isEqualTo(Unread.TOO_SLOW);
        Parsed killed = parser(new ParserSettings(Duration.ofSeconds(30), 1, "", "eng"))
                .parse(new ByteArrayInputStream(ReadableFiles.pdf("x")), PDF);
        assertThat(killed.reason()).as("a process that dies without a word").isIn(Unread.CRASHED, Unread.TOO_LARGE);
    }

    @Test
    void takesOnlyMemoryThatItHas() throws IOException {
        byte[] large = ReadableFiles.pdf("x".repeat(2_000));
        Parser parser = parser(new ParserSettings(Duration.ofSeconds(60), 24, "", "eng"));
        String bomb = "<w:document xmlns:w='w'><w:t a='" + "A".repeat(40_000_000) + "'>x</w:t></w:document>";
        assertThat(parser.parse(new ByteArrayInputStream(ReadableFiles.word(bomb)), WORD)
                        .reason())
                .isIn(Unread.TOO_LARGE, Unread.CRASHED, Unread.DAMAGED);
        assertThat(parser.parse(new ByteArrayInputStream(large), PDF))
                .as("the server goes on")
                .isNotNull();
    }

    @Test
    void drawsThePictureWithTheMostPixelsThatIsKept() throws IOException {
        BufferedImage flood = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(flood, "png", png);
        BufferedImage picture = drawn(parse(png.toByteArray(), "image/png"));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(320, 320);
    }

    @Test
    void fetchesNothingAndReadsNoOtherFile() throws IOException {
        Path marker = Files.writeString(data.resolve("marker"), "MARKER");
        try (ServerSocket canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String at = "http://127.0.0.1:" + canary.getLocalPort() + "/";
            for (String external : List.of(at + "x.dtd", marker.toUri().toString())) {
                String body = "<!DOCTYPE d [<!ENTITY e SYSTEM '" + external + "'><!ENTITY % p SYSTEM '" + external
                        + "'> %p;]><w:document xmlns:w='w' xmlns:xi='http://www.w3.org/2001/XInclude'><w:t>Before &e; after</w:t>"
                        + "<xi:include href='" + external + "' parse='text'/></w:document>";
                Parsed parsed = parse(ReadableFiles.word(body), WORD);
                assertThat(String.valueOf(parsed.text())).doesNotContain("MARKER");
                Parsed drawing = parse(bytes(body.replace("w:", "")), "image/svg+xml");
                assertThat(String.valueOf(drawing.text())).doesNotContain("MARKER");
            }
            parse(bytes("<html><img src='" + at + "i'><link rel=stylesheet href='" + at + "c'>x</html>"), "text/html");
            parse(bytes("{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"" + at + "\"}}x}"), "application/rtf");
            canary.setSoTimeout(300);
            assertThat(callsAt(canary)).isZero();
        }
    }

    @Test
    void removesWhatACrashLeft() throws IOException {
        Path left =
                Files.createDirectories(data.resolve("files").resolve("reading").resolve("left"));
        Files.writeString(left.resolve("input"), "in the clear");
        Files.setLastModifiedTime(
                left, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(2))));
        parse(bytes("x"), "application/msword");
        assertThat(left).doesNotExist();
    }

    @Test
    void billionLaughsAreNotTold() throws IOException {
        String laughs =
                "<!DOCTYPE d [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>"
                        + "<w:document xmlns:w='w'><w:t>x &c;</w:t></w:document>";
        assertThat(String.valueOf(parse(ReadableFiles.word(laughs), WORD).text()))
                .doesNotContain("lol");
    }

    private Parsed parse(byte[] content, String mediaType) throws IOException {
        return parser(new ParserSettings(Duration.ofSeconds(60), 384, "", "eng"))
                .parse(new ByteArrayInputStream(content), mediaType);
    }

    private Parser parser(ParserSettings settings) {
        return new Parser(data, settings, Clock.systemUTC());
    }

    private static int callsAt(ServerSocket canary) {
        try {
            canary.accept().close();
            return 1;
        } catch (IOException nobody) {
            return 0;
        }
    }

    private static BufferedImage drawn(Parsed parsed) throws IOException {
        byte @Nullable [] png = parsed.picture();
        return ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(png)));
    }

    private static boolean hasInk(BufferedImage picture) {
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xff) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
