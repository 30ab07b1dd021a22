package dev.plumbline.messages.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them, and as nobody should. */
public final class TestPictures {
    private TestPictures() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height, BufferedImage.TYPE_INT_ARGB);
    }

    static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** The body of a request with it. */
    public static Map<String, Object> body(byte[] content) {
        return Map.of("content", Base64.getEncoder().encodeToString(content));
    }

    static byte[] noise() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int at = 0; at < 400 * 300; at++) {
            image.setRGB(at % 400, at / 400, random.nextInt());
        }
        return written(image, "png");
    }

    /** With a remark of this text behind its header. */
    static byte[] remarked(byte[] png, String text) {
        byte[] remark = join(new byte[] {'t', 'E', 'X', 't'}, latin("Comment\0" + text));
        CRC32 sum = new CRC32();
        sum.update(remark);
        byte[] chunk = ByteBuffer.allocate(remark.length + 8)
                .putInt(remark.length - 4)
                .put(remark)
                .putInt((int) sum.getValue())
                .array();
        return join(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    /** With a remark of this text as its first part. */
    static byte[] remarkedJpeg(byte[] jpeg, String text) {
        byte[] words = latin(text);
        byte[] part = ByteBuffer.allocate(words.length + 4)
                .putShort((short) 0xFFFE)
                .putShort((short) (words.length + 2))
                .put(words)
                .array();
        return join(Arrays.copyOf(jpeg, 2), part, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
