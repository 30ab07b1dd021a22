package dev.plumbline.messages.letterhead;

import java.util.HexFormat;

/** How well white text stands on a colour, by WCAG 2.2. */
final class Contrast {
    /** For text that is not large (success criterion 1.4.3). */
    static final double MIN = 4.5;

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    /** @param colour as {@code #1d4ed8} */
    static double withWhite(String colour) {
        byte[] parts = HexFormat.of().parseHex(colour.substring(1));
        double luminance = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            luminance += WEIGHTS[i] * linear((parts[i] & 0xFF) / 255.0);
        }
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
