package dev.plumbline.exports.print;

import dev.plumbline.messages.FirmBrand.Brand;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A firm's letterhead as the house style takes it; each part is empty where there is none.
 *
 * @param colour as {@code #1d4ed8}
 * @param logo   as an address that holds it
 */
record PrintBrand(String colour, String logo, String footer) {
    static final PrintBrand NONE = new PrintBrand("", "", "");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int WORD = 30;

    static PrintBrand of(Brand brand) {
        byte[] logo = brand.logo();
        String colour = brand.colour();
        return new PrintBrand(
                colour != null && COLOUR.matcher(colour).matches() ? colour : "",
                logo == null
                        ? ""
                        : "data:image/png;base64," + Base64.getEncoder().encodeToString(onWhite(logo)),
                PrintText.breakable(PrintText.printable(brand.footer()), WORD));
    }

    /** Paper is white, and printers and archives know nothing of what shines through. */
    private static byte[] onWhite(byte[] logo) {
        try {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo));
            BufferedImage flat = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = flat.createGraphics();
            pen.drawImage(drawn, 0, 0, Color.WHITE, null);
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream(logo.length);
            ImageIO.write(flat, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
