package dev.plumbline.shared;

import java.util.Locale;

/**
 * Postcodes without their spelling: {@code sw1a 1aa} is {@code SW1A1AA}, {@code 37201-1234} is {@code 372011234}. The four
 * digits after a ZIP code say which block, not which town. The column {@code sales.lead.postcode_area} says the same.
 */
public final class Postcodes {
    private static final int ZIP = 5;
    private static final int ZIP_PLUS_4 = 9;

    private Postcodes() {}

    public static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    /** Whether it says more than which town. */
    public static boolean hasBlock(String text) {
        String plain = plain(text);
        return plain.length() == ZIP_PLUS_4 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Without its spelling, and a ZIP code without its block. */
    public static String area(String text) {
        String plain = plain(text);
        return hasBlock(plain) ? plain.substring(0, ZIP) : plain;
    }

    /** Whether an address with the one lies in what is meant by the other: the same, or the block's own ZIP code. */
    public static boolean covers(String meant, String given) {
        String plain = plain(meant);
        return plain.equals(plain(given)) || plain.equals(area(given));
    }
}
