package dev.plumbline.messages.letterhead;

import dev.plumbline.messages.servers.Letterhead.Logo;
import dev.plumbline.shared.Problem;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture that somebody sent anew, so that nothing else that was in the file goes out with mail. It is small, and only
 * its pixels are decoded: remarks, profiles and whatever else it holds are dropped before.
 */
final class LogoFile {
    static final int BYTES_MAX = 200_000;

    /** Drawn anew it may become larger, if not by much. */
    private static final int DRAWN_MAX = 400_000;

    private static final float QUALITY = 0.9f;

    private LogoFile() {}

    /** @throws Problem for what is no picture of the two kinds, is too large, is not whole, or holds more than a picture */
    static Logo read(byte[] sent) {
        if (sent.length > BYTES_MAX) {
            throw refused(
                    "size",
                    String.format(
                            Locale.ROOT,
                            "The file has %,d bytes. It takes up to %,d: save the picture smaller.",
                            sent.length,
                            BYTES_MAX));
        }
        PictureParts parts = PictureParts.of(sent);
        BufferedImage picture = drawn(decoded(parts), parts.png());
        byte[] content = encoded(picture, parts.png());
        if (content.length > DRAWN_MAX) {
            throw refused("size", "The picture has too many details for a mail: save it smaller.");
        }
        return new Logo(parts.png() ? "image/png" : "image/jpeg", content, picture.getWidth(), picture.getHeight());
    }

    static Problem refused(String code, String why) {
        return Problem.field("/content", code, why);
    }

    static Problem broken() {
        return refused("broken", "The picture cannot be read. Save it again as PNG, or as JPEG in RGB.");
    }

    private static BufferedImage decoded(PictureParts parts) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(parts.png() ? "png" : "jpeg")
                .next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(parts.content()))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            // What the decoder throws at bytes that are no picture is nowhere written.
            throw broken();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage picture, boolean seeThrough) {
        BufferedImage drawn = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] encoded(BufferedImage picture, boolean png) {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // Of a PNG, whose pixels stay, the hardest.
            how.setCompressionQuality(png ? 0 : QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("A picture in memory cannot be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
