package dev.plumbline.documents.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The smallest honest file of each type that is kept, made when it is needed. */
final class GoodFiles {

    private static final int SECTOR = 512;
    private static final int STREAM = 4_096;

    private GoodFiles() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** One page; {@code objects} are written into it, from number 4 on. */
    static byte[] pdf(byte[]... objects) {
        byte[] page = deflate(latin("BT (Hello) Tj ET"));
        return join(
                latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 9 0 R >>\nendobj\n"),
                join(objects),
                stream(9, "/Filter /FlateDecode", page),
                latin("trailer\n<< /Root 1 0 R /Size 10 >>\nstartxref\n0\n%%EOF\n"));
    }

    static byte[] stream(int number, String dictionary, byte[] content) {
        return join(
                latin(number + " 0 obj\n<< " + dictionary + " /Length " + content.length + " >>\nstream\n"),
                content,
                latin("\nendstream\nendobj\n"));
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    static byte[] picture(String format) {
        try {
            BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 3, Color.RED.getRGB());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    static byte[] heic(int width, int height) {
        byte[] size = ByteBuffer.allocate(12).putInt(4, width).putInt(8, height).array();
        return join(
                box("ftyp", latin("heic\0\0\0\0mif1heic")),
                box("meta", join(new byte[4], box("iprp", box("ipco", box("ispe", size))))),
                box("mdat", new byte[64]));
    }

    static byte[] box(String type, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), latin(type), content);
    }

    static byte[] ecma(String main, String... more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(main));
        parts.put("_rels/.rels", latin("<?xml version=\"1.0\"?><Relationships/>"));
        for (String part : more) {
            parts.put(part, latin("<?xml version=\"1.0\"?><x/>"));
        }
        return zip(parts);
    }

    static byte[] types(String... mains) {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types>");
        for (String main : mains) {
            types.append(
                            "<Override PartName=\"/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.")
                    .append(main)
                    .append("\"/>");
        }
        return latin(types + "</Types>");
    }

    static byte[] docx() {
        return ecma("wordprocessingml.document.main+xml", "word/document.xml");
    }

    static byte[] openDocument(String type, String... more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", latin("application/vnd.oasis.opendocument." + type));
        parts.put("content.xml", latin("<?xml version=\"1.0\"?><x/>"));
        parts.put("META-INF/manifest.xml", latin("<?xml version=\"1.0\"?><manifest:manifest/>"));
        for (String part : more) {
            parts.put(part, latin("x"));
        }
        return zip(parts);
    }

    static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    /** The first part is stored, as OpenDocument wants it. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            boolean first = true;
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (first) {
                    CRC32 checksum = new CRC32();
                    checksum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(checksum.getValue());
                }
                first = false;
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] doc() {
        return compound(Map.of("WordDocument", word(0)));
    }

    static byte[] word(int flags) {
        return little(STREAM)
                .putShort(0, (short) 0xA5EC)
                .putShort(10, (short) flags)
                .array();
    }

    static byte[] xls() {
        return compound(Map.of("Workbook", excel(0, 0x10)));
    }

    /** A workbook with one sheet, which its list says to be of one type and itself of another. */
    static byte[] excel(int listed, int type) {
        ByteBuffer book = little(STREAM);
        book.putShort((short) 0x0809)
                .putShort((short) 8)
                .putShort((short) 0x0600)
                .putShort((short) 5)
                .putInt(0);
        book.putShort((short) 0x0085)
                .putShort((short) 8)
                .putInt(28)
                .putShort((short) (listed << 8))
                .putShort((short) 0);
        book.putShort((short) 0x000A).putShort((short) 0);
        book.putShort((short) 0x0809)
                .putShort((short) 8)
                .putShort((short) 0x0600)
                .putShort((short) type);
        return book.array();
    }

    /** A compound file with these streams, each of 4,096 bytes. */
    static byte[] compound(Map<String, byte[]> streams) {
        int directory = (streams.size() + 4) / 4;
        int used = 1 + directory + streams.size() * STREAM / SECTOR;
        ByteBuffer file = little((used + 1) * SECTOR);
        file.putLong(0xE11AB1A1E011CFD0L).putShort(24, (short) 0x3E).putShort(26, (short) 3);
        file.putShort(28, (short) 0xFFFE).putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1)
                .putInt(48, 1)
                .putInt(56, STREAM)
                .putInt(60, -2)
                .putInt(68, -2)
                .putInt(76, 0);
        for (int i = 1; i < 109; i++) {
            file.putInt(76 + 4 * i, -1);
        }
        for (int i = 0; i < SECTOR / 4; i++) {
            file.putInt(SECTOR + 4 * i, i >= used ? -1 : i + 1);
        }
        file.putInt(SECTOR, -3).putInt(SECTOR + 4 * directory, -2);
        entry(file, 0, "Root Entry", 5, -2);
        int number = 1;
        int sector = 1 + directory;
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            entry(file, number++, stream.getKey(), 2, sector);
            file.put((sector + 1) * SECTOR, stream.getValue());
            sector += STREAM / SECTOR;
            file.putInt(SECTOR + 4 * (sector - 1), -2);
        }
        return file.array();
    }

    private static void entry(ByteBuffer file, int number, String name, int type, int start) {
        int at = 2 * SECTOR + 128 * number;
        file.put(at, name.getBytes(UTF_16LE)).putShort(at + 64, (short) (2 * name.length() + 2));
        file.put(at + 66, (byte) type).putInt(at + 116, start).putInt(at + 120, type == 5 ? 0 : STREAM);
    }

    static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] mail(String name, byte[] attachment) {
        return latin("From: a@example.org\r\nTo: b@example.org\r\nSubject: Papers\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
                + "--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; " + name + "\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(attachment) + "\r\n--x--\r\n");
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
