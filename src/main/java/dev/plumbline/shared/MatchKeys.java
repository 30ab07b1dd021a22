package dev.plumbline.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What phone numbers, e-mail addresses, names and addresses are compared by. The key is for comparing only: mail and
 * calls go to what was given.
 */
public final class MatchKeys {
    /** The provider whose addresses are known to ignore dots; elsewhere a dot may be another person. */
    private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** @param region two letters, where a number without country code belongs; null when unreadable */
    public static @Nullable String phone(@Nullable String given, String region) {
        if (given == null) {
            return null;
        }
        try {
            PhoneNumber number = NUMBERS.parse(given, region);
            return NUMBERS.isPossibleNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            // What cannot be read as a number cannot be compared as one; the given text stays with the lead.
            return null;
        }
    }

    /**
     * Lower case; without what follows a plus, which every large provider delivers to the same box; without dots where
     * the provider ignores them; the domain in its ASCII form.
     */
    public static @Nullable String email(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String address = given.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return null;
        }
        String domain = ascii(address.substring(at + 1));
        String box = address.substring(0, at);
        int plus = box.indexOf('+');
        String base = plus > 0 ? box.substring(0, plus) : box;
        if (DOTLESS.contains(domain)) {
            String dotless = base.replace(".", "");
            return (dotless.isEmpty() ? base : dotless) + "@gmail.com";
        }
        return base + "@" + domain;
    }

    /** Letters and digits of any script, lower case, without accents, words apart by one blank. */
    public static String words(@Nullable String given) {
        if (given == null) {
            return "";
        }
        String plain = MARKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** The first number of a street with the place it is in; null without either. */
    public static @Nullable String place(@Nullable String street, @Nullable String where) {
        String town = words(where);
        for (String word : words(street).split(" ", -1)) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && !town.isEmpty()) {
                return word + "|" + town;
            }
        }
        return null;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // No valid host name: still comparable letter by letter.
            return domain;
        }
    }

    private MatchKeys() {}
}
