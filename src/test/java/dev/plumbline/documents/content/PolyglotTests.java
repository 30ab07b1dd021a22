package dev.plumbline.documents.content;

import static dev.plumbline.documents.content.ContentRefused.Reason.EXECUTABLE;
import static dev.plumbline.documents.content.ContentRefused.Reason.IMAGE_TOO_LARGE;
import static dev.plumbline.documents.content.ContentRefused.Reason.NAME_CONTRADICTS;
import static dev.plumbline.documents.content.ContentRefused.Reason.POLYGLOT;
import static dev.plumbline.documents.content.ContentRefused.Reason.SCRIPT;
import static dev.plumbline.documents.content.ContentRefused.Reason.TYPE_NOT_ALLOWED;
import static dev.plumbline.documents.content.GoodFiles.join;
import static dev.plumbline.documents.content.GoodFiles.latin;
import static dev.plumbline.documents.content.GoodFiles.pdf;
import static dev.plumbline.documents.content.GoodFiles.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row A10 of the reliability catalogue: files that are two things at once, and files that lie about what they are. */
class PolyglotTests {

    private static final byte[] ZIP = GoodFiles.zip("a.txt", latin("hello"));
    private static final byte[] HTML = latin("<html><script>alert(1)</script></html>");
    private static final byte[] SCRIPT_REMARK = latin("<script>alert(1)</script>");

    @TempDir
    private Path folder;

    private record Polyglot(String what, String name, byte[] content, Reason reason) {}

    @Test
    void refusesEveryFileThatIsTwoThingsAtOnce() throws Exception {
        InspectionFixture files = new InspectionFixture(folder);
        List<Polyglot> all = new ArrayList<>();
        all.addAll(documents());
        all.addAll(pictures());
        all.addAll(archives());
        all.addAll(lies());
        for (Polyglot polyglot : all) {
            assertThat(files.refusal(polyglot.content(), polyglot.name()))
                    .as(polyglot.what())
                    .isEqualTo(polyglot.reason());
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(30);
        System.out.printf("A10 files that are two things at once: %1$d of %1$d refused%n", all.size());
    }

    private static List<Polyglot> documents() {
        return List.of(
                new Polyglot("PDF, then ZIP", "a.pdf", join(pdf(), ZIP), POLYGLOT),
                new Polyglot("PDF, then HTML", "a.pdf", join(pdf(), HTML), POLYGLOT),
                new Polyglot("PDF, then much of anything", "a.pdf", join(pdf(), new byte[9_000], HTML), POLYGLOT),
                new Polyglot("HTML, then PDF", "a.html", join(latin("<html><!--"), pdf()), POLYGLOT),
                new Polyglot("a space, then PDF", "a.pdf", join(latin(" "), pdf()), POLYGLOT),
                new Polyglot("text, then PDF", "a.txt", join(latin("Dear Sir\n"), pdf()), POLYGLOT),
                new Polyglot("HTML in the remark of a PDF", "a.pdf", pdfWithRemark("<html><body>"), POLYGLOT),
                new Polyglot("PHP in the remark of a PDF", "a.pdf", pdfWithRemark("<?php x(); ?>"), POLYGLOT),
                new Polyglot(
                        "ZIP in the body of a PDF's end",
                        "a.pdf",
                        join(pdf(), latin("%"), ZIP, latin("\n%%EOF")),
                        POLYGLOT),
                new Polyglot("Word file, then ZIP", "a.doc", join(GoodFiles.doc(), ZIP), POLYGLOT),
                new Polyglot("Word file, then HTML", "a.doc", join(GoodFiles.doc(), HTML), POLYGLOT),
                new Polyglot("rich text, then HTML", "a.rtf", latin("{\\rtf1 x}<html></html>"), POLYGLOT),
                new Polyglot("rich text, then rich text", "a.rtf", latin("{\\rtf1 x}{\\rtf1 y}"), POLYGLOT),
                new Polyglot("text, then ZIP", "a.txt", join(latin("hello\n"), ZIP), POLYGLOT),
                new Polyglot("text with the header of a PDF", "a.txt", latin("hello\n%PDF-1.4\n1 0 obj\n"), POLYGLOT),
                new Polyglot("table with the header of a PDF", "a.csv", latin("a;b\n%PDF-1.4;2\n"), POLYGLOT));
    }

    private static byte[] pdfWithRemark(String remark) {
        return latin(new String(pdf(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replaceFirst("\n%", "\n%" + remark.replace("$", "\\$") + "\n%"));
    }

    private static List<Polyglot> pictures() {
        byte[] gif = picture("gif");
        byte[] jpeg = picture("jpg");
        byte[] png = picture("png");
        byte[] tiff = picture("tiff");
        byte[] heic = GoodFiles.heic(10, 10);
        return List.of(
                new Polyglot("GIF, then ZIP", "a.gif", join(gif, ZIP), POLYGLOT),
                new Polyglot("GIF, then script", "a.gif", join(gif, latin("/alert(1)")), POLYGLOT),
                new Polyglot("GIF as a program in JavaScript", "a.gif", gifAsScript(gif), POLYGLOT),
                new Polyglot(
                        "program in JavaScript as GIF", "a.gif", latin("GIF89a=1;alert(document.cookie)//"), POLYGLOT),
                new Polyglot("GIF with a script as remark", "a.gif", gifWithRemark(gif), POLYGLOT),
                new Polyglot("head of a GIF, then HTML", "a.gif", join(latin("GIF89a "), HTML), IMAGE_TOO_LARGE),
                new Polyglot("head of a GIF, then ZIP", "a.gif", join(latin("GIF89a;"), ZIP), POLYGLOT),
                new Polyglot("JPEG, then ZIP", "a.jpg", join(jpeg, ZIP), POLYGLOT),
                new Polyglot("JPEG, then HTML", "a.jpg", join(jpeg, HTML), POLYGLOT),
                new Polyglot("JPEG, JPEG, then HTML", "a.jpg", join(jpeg, jpeg, HTML), POLYGLOT),
                new Polyglot("JPEG, HTML as a telephone's trailer", "a.jpg", join(jpeg, HTML, latin("SEFT")), POLYGLOT),
                new Polyglot("JPEG with HTML as remark", "a.jpg", jpegWith(jpeg, 0xFE, HTML), POLYGLOT),
                new Polyglot("JPEG with a PDF as remark", "a.jpg", jpegWith(jpeg, 0xFE, pdf()), POLYGLOT),
                new Polyglot("JPEG with HTML where cameras write", "a.jpg", jpegWith(jpeg, 0xE1, HTML), POLYGLOT),
                new Polyglot(
                        "JPEG as a program in JavaScript", "a.jpg", jpegWith(jpeg, 0xE0, new byte[0x2F28]), POLYGLOT),
                new Polyglot("PNG, then ZIP", "a.png", join(png, ZIP), POLYGLOT),
                new Polyglot("PNG, then HTML", "a.png", join(png, HTML), POLYGLOT),
                new Polyglot("PNG with a script as text", "a.png", pngWith(png, "tEXt", SCRIPT_REMARK), POLYGLOT),
                new Polyglot(
                        "PNG with a script as unknown part", "a.png", pngWith(png, "xxXx", SCRIPT_REMARK), POLYGLOT),
                new Polyglot("PNG with a PDF as text", "a.png", pngWith(png, "tEXt", pdf()), POLYGLOT),
                new Polyglot("WebP, then ZIP", "a.webp", join(GoodFiles.webp(), ZIP), POLYGLOT),
                new Polyglot("WebP, then HTML", "a.webp", join(GoodFiles.webp(), HTML), POLYGLOT),
                new Polyglot("WebP with HTML as a part", "a.webp", webpWith("XMP ", HTML), POLYGLOT),
                new Polyglot("WebP as a program in JavaScript", "a.webp", webpAsScript(), POLYGLOT),
                new Polyglot("TIFF, then ZIP", "a.tif", join(tiff, ZIP), POLYGLOT),
                new Polyglot("TIFF, then HTML", "a.tif", join(tiff, HTML), POLYGLOT),
                new Polyglot("HEIC, then ZIP", "a.heic", join(heic, ZIP), POLYGLOT),
                new Polyglot("HEIC, then HTML", "a.heic", join(heic, HTML), POLYGLOT),
                new Polyglot("HEIC with HTML as a box", "a.heic", join(heic, GoodFiles.box("free", HTML)), POLYGLOT),
                new Polyglot(
                        "HEIC with an unknown box",
                        "a.heic",
                        join(heic, GoodFiles.box("evil", new byte[9])),
                        POLYGLOT));
    }

    private static byte[] gifAsScript(byte[] gif) {
        byte[] script = gif.clone();
        script[6] = '/';
        script[7] = '*';
        return script;
    }

    private static byte[] gifWithRemark(byte[] gif) {
        return join(
                Arrays.copyOf(gif, gif.length - 1),
                new byte[] {'!', (byte) 0xFE, (byte) SCRIPT_REMARK.length},
                SCRIPT_REMARK,
                new byte[] {0, ';'});
    }

    private static byte[] jpegWith(byte[] jpeg, int marker, byte[] segment) {
        return join(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((segment.length + 2) >> 8), (byte) (segment.length + 2)
                },
                segment,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] pngWith(byte[] png, String type, byte[] content) {
        byte[] named = join(latin(type), content);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        return join(
                Arrays.copyOf(png, 33),
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array(),
                Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] webpWith(String type, byte[] content) {
        byte[] padded = Arrays.copyOf(content, content.length + (content.length & 1));
        byte[] all = join(
                GoodFiles.webp(),
                latin(type),
                GoodFiles.little(4).putInt(content.length).array(),
                padded);
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        return all;
    }

    private static byte[] webpAsScript() {
        byte[] webp = webpWith("XMP ", new byte[10_000]);
        webp[4] = '/';
        webp[5] = '*';
        return webp;
    }

    private static List<Polyglot> archives() {
        byte[] docx = GoodFiles.docx();
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put(
                "[Content_Types].xml",
                GoodFiles.types("wordprocessingml.document.main+xml", "spreadsheetml.sheet.main+xml"));
        return List.of(
                new Polyglot("ZIP, then PDF", "a.zip", join(ZIP, pdf()), POLYGLOT),
                new Polyglot("ZIP, then HTML", "a.zip", join(ZIP, HTML), POLYGLOT),
                new Polyglot("ZIP with HTML as remark", "a.zip", withRemark(ZIP), POLYGLOT),
                new Polyglot("two ZIPs", "a.zip", join(ZIP, ZIP), POLYGLOT),
                new Polyglot("head of a ZIP, then ZIP", "a.zip", join(latin("PK\3\4"), ZIP), POLYGLOT),
                new Polyglot("HTML, then Word document", "a.docx", join(latin("<html>"), docx), POLYGLOT),
                new Polyglot("script, then ZIP", "a", join(latin("#!/bin/sh\n"), ZIP), POLYGLOT),
                new Polyglot("program, then ZIP", "a.zip", join(Arrays.copyOf(latin("MZ"), 200), ZIP), EXECUTABLE),
                new Polyglot("ELF, then ZIP", "a.zip", join(latin("\177ELF"), ZIP), EXECUTABLE),
                new Polyglot("ZIP with a PDF before its first part", "a.zip", withExtra(pdf()), POLYGLOT),
                new Polyglot("ZIP whose part has two names", "a.zip", withOtherLocalName(), POLYGLOT),
                new Polyglot("ZIP with bytes between its parts", "a.zip", withGap(), POLYGLOT),
                new Polyglot("Word document and workbook", "a.docx", GoodFiles.zip(both), POLYGLOT),
                new Polyglot("PDF and HTML in a ZIP", "a.zip", GoodFiles.zip("a.pdf", join(pdf(), HTML)), POLYGLOT));
    }

    private static byte[] withRemark(byte[] zip) {
        byte[] all = join(zip, HTML);
        all[zip.length - 2] = (byte) HTML.length;
        return all;
    }

    /** The first part's own header says that padding follows; the directory and its offsets are moved behind it. */
    private static byte[] withExtra(byte[] extra) {
        return moved(30 + "a.txt".length(), extra, extra.length);
    }

    private static byte[] withGap() {
        int directory = GoodFiles.little(ZIP.length).put(ZIP).getInt(ZIP.length - 6);
        return moved(directory, new byte[100], 0);
    }

    private static byte[] moved(int at, byte[] inserted, int extraLength) {
        byte[] all = join(Arrays.copyOf(ZIP, at), inserted, Arrays.copyOfRange(ZIP, at, ZIP.length));
        ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(28, (short) extraLength);
        bytes.putInt(all.length - 6, bytes.getInt(all.length - 6) + inserted.length);
        return all;
    }

    private static byte[] withOtherLocalName() {
        byte[] all = ZIP.clone();
        all[30] = 'b';
        return all;
    }

    private static List<Polyglot> lies() {
        return List.of(
                new Polyglot("HTML as PNG", "a.png", latin("<html><p>x</p></html>"), NAME_CONTRADICTS),
                new Polyglot("HTML with a script as PNG", "a.png", HTML, SCRIPT),
                new Polyglot("HTML as text", "a.txt", latin("<!DOCTYPE html><p>x</p>"), NAME_CONTRADICTS),
                new Polyglot("HTML as PDF", "a.pdf", latin("<html><p>x</p></html>"), NAME_CONTRADICTS),
                new Polyglot("SVG as JPEG", "a.jpg", latin("<svg xmlns=\"x\"/>"), NAME_CONTRADICTS),
                new Polyglot("PNG as HTML", "a.html", picture("png"), NAME_CONTRADICTS),
                new Polyglot("PNG as JPEG", "a.jpg", picture("png"), NAME_CONTRADICTS),
                new Polyglot("PDF as Word document", "a.docx", pdf(), NAME_CONTRADICTS),
                new Polyglot("Word document as PDF", "a.pdf", GoodFiles.docx(), NAME_CONTRADICTS),
                new Polyglot("Word document as workbook", "a.xlsx", GoodFiles.docx(), NAME_CONTRADICTS),
                new Polyglot("rich text as old Word document", "a.doc", latin("{\\rtf1 x}"), NAME_CONTRADICTS),
                new Polyglot("text as PDF", "a.pdf", latin("hello"), NAME_CONTRADICTS),
                new Polyglot("ZIP as table", "a.csv", ZIP, NAME_CONTRADICTS),
                new Polyglot("film as JPEG", "a.jpg", GoodFiles.box("ftyp", latin("isom\0\0\0\0")), TYPE_NOT_ALLOWED),
                new Polyglot(
                        "XML that Word opens as macros",
                        "a.xml",
                        latin("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>"),
                        TYPE_NOT_ALLOWED));
    }
}
