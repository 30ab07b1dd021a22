package dev.plumbline.imports.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that attackers upload. Each is made when it is needed; none is kept in the repository. */
public final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;

    private HostileFiles() {}

    /** A workbook whose sheet unpacks to {@code megabytes} of one character, at about 1000:1. */
    public static Path flatBomb(Path file, int megabytes) throws IOException {
        try (ZipOutputStream zip = honestParts(file)) {
            zip.putNextEntry(new ZipEntry(XlsxFiles.SHEET));
            byte[] zeros = ("<c r=\"" + "0".repeat(1014) + "\"/>").repeat(1024).getBytes(StandardCharsets.US_ASCII);
            zip.write("<worksheet><sheetData><row>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return file;
    }

    static Path nestedBomb(Path folder) throws IOException {
        Path inner = flatBomb(folder.resolve("inner"), 50);
        for (int level = 0; level < 3; level++) {
            Path outer = folder.resolve("level" + level);
            XlsxFiles.workbook(XlsxFiles.row(1, "a") + XlsxFiles.row(2, "b"))
                    .part("xl/embeddings/inner.xlsx", Files.readAllBytes(inner))
                    .write(outer);
            inner = outer;
        }
        return inner;
    }

    static Path manyEntries(Path file, int entries) throws IOException {
        try (ZipOutputStream zip = honestParts(file)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
            }
        }
        return file;
    }

    /** All entries of the directory point to the same bytes, so 1 MB unpacks {@code entries} times. */
    static Path overlapping(Path file, int entries) throws IOException {
        byte[] content = new byte[MEGABYTE];
        new Random(1).nextBytes(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer zip = ByteBuffer.allocate(MEGABYTE + entries * 80 + 200).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt((int) crc.getValue())
                .putInt(MEGABYTE)
                .putInt(MEGABYTE)
                .putShort((short) 3)
                .putShort((short) 0);
        zip.put("abc".getBytes(StandardCharsets.US_ASCII)).put(content);
        int directory = zip.position();
        for (int i = 0; i < entries; i++) {
            byte[] name = ("xl/part" + i).getBytes(StandardCharsets.US_ASCII);
            zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
            zip.putShort((short) 0)
                    .putInt(0)
                    .putInt((int) crc.getValue())
                    .putInt(MEGABYTE)
                    .putInt(MEGABYTE);
            zip.putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            zip.putShort((short) 0).putInt(0).putInt(0).put(name);
        }
        int length = zip.position() - directory;
        zip.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) entries);
        zip.putShort((short) entries).putInt(length).putInt(directory).putShort((short) 0);
        return Files.write(file, java.util.Arrays.copyOf(zip.array(), zip.position()));
    }

    /** A workbook whose directory says that its sheet is small while it unpacks to {@code megabytes}. */
    static Path lyingBomb(Path file, int megabytes) throws IOException {
        flatBomb(file, megabytes);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 50; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.getInt(at + 24) >= megabytes * MEGABYTE) {
                zip.putInt(at + 24, 1000);
            }
        }
        return Files.write(file, bytes);
    }

    /** A sheet part of content that would not compress, written piece by piece. */
    static Path sheetOf(Path file, XmlWriter content) throws IOException {
        return partOf(file, XlsxFiles.SHEET, content);
    }

    static Path partOf(Path file, String part, XmlWriter content) throws IOException {
        try (ZipOutputStream zip = honestParts(file)) {
            zip.setLevel(part.equals(XlsxFiles.SHEET) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(part));
            content.write(zip);
        }
        return file;
    }

    static Path encrypted(Path file) throws IOException {
        XlsxFiles.workbook(XlsxFiles.row(1, "a")).write(file);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 4; at++) {
            if (zip.getInt(at) == 0x02014b50) {
                zip.putShort(at + 8, (short) (zip.getShort(at + 8) | 1));
            }
        }
        return Files.write(file, bytes);
    }

    /** An archive with something before it, as files have that are two things at once. */
    static Path polyglot(Path file, byte[] before) throws IOException {
        XlsxFiles.workbook(XlsxFiles.row(1, "a") + XlsxFiles.row(2, "b")).write(file);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(before);
        both.write(Files.readAllBytes(file));
        return Files.write(file, both.toByteArray());
    }

    static byte[] noise(Random random, int length) {
        byte[] letters = new byte[length];
        random.nextBytes(letters);
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('A' + (letters[i] & 31));
        }
        return letters;
    }

    private static ZipOutputStream honestParts(Path file) throws IOException {
        Path honest = Files.createTempFile("honest", ".zip");
        XlsxFiles.workbook("").without(XlsxFiles.SHEET).write(honest);
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        try (java.util.zip.ZipFile parts = new java.util.zip.ZipFile(honest.toFile())) {
            List<ZipEntry> entries = new ArrayList<>(parts.stream().toList());
            for (ZipEntry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = parts.getInputStream(entry)) {
                    part.transferTo(zip);
                }
            }
        }
        Files.delete(honest);
        return zip;
    }

    /** Content too large to hold. */
    @FunctionalInterface
    interface XmlWriter {
        void write(OutputStream out) throws IOException;
    }
}
