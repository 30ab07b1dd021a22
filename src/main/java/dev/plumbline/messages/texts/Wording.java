package dev.plumbline.messages.texts;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What fits into a text message. In the alphabet of GSM (3GPP TS 23.038) 160 characters are one, and of longer ones 153 each;
 * a single character beside it makes that 70 and 67.
 */
final class Wording {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes two places. */
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '\u00a0', " "));

    private static final String CUT = "...";
    private static final int ONE = 160;
    private static final int OF_MANY = 153;
    private static final int ONE_WIDE = 70;
    private static final int OF_MANY_WIDE = 67;

    /** In other alphabets a title may take as many; no mobile phone is made to hold more. */
    private static final int WIDE_MAX = 4;

    /** A title that is cut says still so much, also where the address is long. */
    private static final int TITLE_MIN = 20;

    private Wording() {}

    /** A title and where it leads, as one message where the alphabet allows it. */
    static String of(String title, String address) {
        String plain = plain(title);
        int most = places(plain + address) >= 0 ? ONE : WIDE_MAX * OF_MANY_WIDE;
        int room = Math.max(TITLE_MIN, most - size(" " + address));
        return fit(plain, room) + " " + address;
    }

    /** How many messages a phone gets for it. */
    static int segments(String text) {
        int places = places(text);
        return places >= 0 ? count(places, ONE, OF_MANY) : count(text.length(), ONE_WIDE, OF_MANY_WIDE);
    }

    private static int count(int size, int one, int ofMany) {
        return size <= one ? 1 : (size + ofMany - 1) / ofMany;
    }

    private static String fit(String title, int room) {
        if (size(title) <= room) {
            return title;
        }
        int end = title.length();
        while (size(title.substring(0, end)) > room - CUT.length()) {
            end = title.offsetByCodePoints(end, -1);
        }
        return title.substring(0, end).stripTrailing() + CUT;
    }

    private static int size(String text) {
        int places = places(text);
        return places >= 0 ? places : text.length();
    }

    /** In the alphabet of GSM; less than nothing when it is in another. */
    private static int places(String text) {
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BASIC.indexOf(text.charAt(i)) >= 0) {
                places++;
            } else if (EXTENDED.indexOf(text.charAt(i)) >= 0) {
                places += 2;
            } else {
                return -1;
            }
        }
        return places;
    }

    /** With signs that typesetters like and phones do not know as those that they know. */
    private static String plain(String text) {
        return text.codePoints()
                .mapToObj(c -> PLAIN.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
