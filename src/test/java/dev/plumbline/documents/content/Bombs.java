package dev.plumbline.documents.content;

import static dev.plumbline.documents.content.GoodFiles.join;
import static dev.plumbline.documents.content.GoodFiles.latin;
import static dev.plumbline.documents.content.GoodFiles.little;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that attackers send to hold up a server. Each is made when it is needed; none is kept in the repository. */
final class Bombs {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGE = 90;

    private Bombs() {}

    /** Nothing but zeros, packed at about 1000:1. */
    static Path flat(Path file, int megabytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zeros(zip, megabytes);
        }
        return file;
    }

    /** Many parts, each too small to be a bomb by itself. */
    static Path manyFlat(Path file, int parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("zeros" + i + ".txt"));
                zeros(zip, 8);
            }
        }
        return file;
    }

    /** Archives in archives; in the innermost 8 MB of zeros, sixteen times on each level. */
    static byte[] nested(int levels, int width) throws IOException {
        byte[] inner = new byte[8 * MEGABYTE];
        for (int level = 0; level < levels; level++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < width; i++) {
                    zip.putNextEntry(new ZipEntry("level" + i));
                    zip.write(inner);
                }
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    static byte[] manyParts(int parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        return out.toByteArray();
    }

    /** An archive that says its part is small. */
    static byte[] lying() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zeros(zip, 300);
        }
        byte[] bytes = out.toByteArray();
        int directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 6);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, 1_000);
        return bytes;
    }

    /** Every part of the directory is the same bytes. */
    static byte[] overlapping(int parts) {
        byte[] content = new byte[MEGABYTE];
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ByteBuffer zip = little(MEGABYTE + parts * 60 + 200);
        zip.putInt(0x04034b50).putShort((short) 20).putInt(0).putInt(0).putInt((int) checksum.getValue());
        zip.putInt(MEGABYTE)
                .putInt(MEGABYTE)
                .putShort((short) 4)
                .putShort((short) 0)
                .put(latin("0000"))
                .put(content);
        int directory = zip.position();
        for (int i = 0; i < parts; i++) {
            zip.putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putInt(0)
                    .putInt(0);
            zip.putInt((int) checksum.getValue())
                    .putInt(MEGABYTE)
                    .putInt(MEGABYTE)
                    .putShort((short) 4);
            zip.putInt(0).putInt(0).putInt(0).putInt(0).put(latin(String.valueOf(1_000 + i)));
        }
        int length = zip.position() - directory;
        zip.putInt(0x06054b50).putInt(0).putShort((short) parts).putShort((short) parts);
        zip.putInt(length).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    /** Names as long as names may be, of nothing but dots and spaces. */
    static byte[] longNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 70; i++) {
                zip.putNextEntry(new ZipEntry(". ".repeat(32_000) + i));
            }
        }
        return out.toByteArray();
    }

    static byte[] pngOf(int width, int height) {
        byte[] png = GoodFiles.picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    static byte[] jpegOf(int width, int height) {
        byte[] jpeg = GoodFiles.picture("jpg");
        for (int at = 2; ; at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF)) {
            if ((jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
    }

    static byte[] gifOf(int width, int height) {
        byte[] gif = GoodFiles.picture("gif");
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) width)
                .putShort(8, (short) height);
        return gif;
    }

    static byte[] gifFrames(int frames) {
        byte[] gif = GoodFiles.picture("gif");
        byte[] start = Arrays.copyOf(gif, 13 + 3 * (2 << (gif[10] & 7)));
        byte[] frame = {',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0};
        return join(
                start,
                latin(new String(frame, java.nio.charset.StandardCharsets.ISO_8859_1).repeat(frames)),
                latin(";"));
    }

    static byte[] webpOf(int width, int height) {
        byte[] webp = GoodFiles.webp();
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(21, (width - 1) | (height - 1) << 14);
        return webp;
    }

    /** A TIFF with one page of these sides that names itself, or nothing, as the next. */
    static byte[] tiff(int width, int height, boolean round) {
        ByteBuffer tiff = little(8 + 2 + 24 + 4);
        tiff.put(latin("II*\0")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(width);
        tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(height);
        return tiff.putInt(round ? 8 : 0).array();
    }

    /** A compound file whose table of sectors leads round in a circle. */
    static byte[] compoundCircle() {
        byte[] doc = GoodFiles.doc();
        ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN).putInt(512 + 4, 1);
        return doc;
    }

    static Path pdfStream(Path file, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            zeros(out, megabytes);
        }
        return Files.write(file, GoodFiles.pdf(GoodFiles.stream(5, "/Filter /FlateDecode", packed.toByteArray())));
    }

    static byte[] pdfStreams(int streams) {
        return GoodFiles.pdf(
                latin("5 0 obj <</Filter/FlateDecode>> stream\nx\u009c\nendstream endobj\n".repeat(streams)));
    }

    /** The same piece over and over, up to nearly the largest file. */
    static Path repeated(Path file, byte[] start, byte[] piece, byte[] end) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            byte[] pieces = join(java.util.Collections.nCopies(Math.max(1, MEGABYTE / piece.length), piece)
                    .toArray(byte[][]::new));
            for (long length = 0; length < (long) LARGE * MEGABYTE; length += pieces.length) {
                out.write(pieces);
            }
            out.write(end);
        }
        return file;
    }

    static byte[] matryoshka(int levels) {
        byte[] inner = GoodFiles.pdf();
        for (int i = 0; i < levels; i++) {
            inner = i % 2 == 0 ? GoodFiles.zip("a" + i, inner) : GoodFiles.mail("filename=a", inner);
        }
        return inner;
    }

    static byte[] hugeTypes() {
        byte[] types = new byte[10 * MEGABYTE];
        Arrays.fill(types, (byte) ' ');
        return GoodFiles.zip(Map.of("[Content_Types].xml", types));
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }
}
