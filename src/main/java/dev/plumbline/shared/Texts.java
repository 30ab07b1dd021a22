package dev.plumbline.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the small parts of a record may look like. A refusal names the field. */
public final class Texts {
    /** One @, a dot in the domain, no blanks; whether it exists only a mail can tell. RFC 5321 limits it to 254. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\"(),:;<>\\[\\]\\\\]{1,64}+@[^\\s@.]++(?:\\.[^\\s@.]++)++");

    /** Digits as people set them apart: "(615) 555-0142", "+44 (0)20 7946 0000", "030/123456"; then a line behind it. */
    private static final Pattern PHONE = Pattern.compile(
            "(?:tel:)?([(\\[+]*+[0-9][0-9 ()\\[\\]./~-]*)(?:[,;]? *(?:x|ext|extn|extension|#)[.:=]? *[0-9]{1,9})?",
            Pattern.CASE_INSENSITIVE);
    /** Letters of the keypad: "1-800-ROOFERS". Capitals only, so that a remark behind a number is not taken for one. */
    private static final Pattern LETTERED = Pattern.compile("[(+]?[0-9][0-9 ().-]{2,}[A-Z][A-Z0-9 -]{2,}");

    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\t]");
    /** A number and the line behind it. */
    private static final int PHONE_MAX = 60;

    public static final BigDecimal MONEY_MAX = new BigDecimal("999999999999.99");

    private static final int EMAIL_MAX = 254;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public static Problem wrong(String pointer, String code, String message) {
        return Problem.field(pointer, code, message);
    }

    /** Blank is the same as absent. Control characters other than line ends never belong to a text. */
    public static @Nullable String optional(String pointer, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > max) {
            throw wrong(pointer, "too-long", "This text is limited to " + max + " characters.");
        }
        if (hasForbidden(text)) {
            throw wrong(pointer, "control-character", "This text has a character that cannot be stored or shown.");
        }
        return text;
    }

    /** The number as it was given. What it is compared by is derived from it. */
    public static @Nullable String phone(String pointer, @Nullable String value) {
        String text = optional(pointer, value, PHONE_MAX);
        if (text == null) {
            return null;
        }
        String plain = isAscii(text) ? text.replace('\t', ' ') : spelledInAscii(text);
        if (!isNumber(plain) && !isLettered(plain)) {
            throw wrong(
                    pointer,
                    "phone",
                    "A phone number has 5 to 20 digits, set apart by blanks or + ( ) - . / only; an extension may follow,"
                            + " as in x123.");
        }
        return text;
    }

    // Nearly every number is; one that is read again with each lead of a long list need not be spelled anew.
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static String spelledInAscii(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BLANK.matcher(DASH.matcher(composed).replaceAll("-")).replaceAll(" ");
    }

    private static boolean isNumber(String plain) {
        Matcher number = PHONE.matcher(plain);
        if (!number.matches()) {
            return false;
        }
        long digits = number.group(1).chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 5 && digits <= 20;
    }

    private static boolean isLettered(String plain) {
        return LETTERED.matcher(plain).matches() && MatchKeys.phone(plain, "US") != null;
    }

    public static @Nullable String email(String pointer, @Nullable String value) {
        String text = optional(pointer, value, EMAIL_MAX);
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw wrong(pointer, "email", "This is not an e-mail address.");
        }
        return text;
    }

    public static @Nullable String country(String pointer, @Nullable String value) {
        String text = optional(pointer, value, 2);
        if (text == null) {
            return null;
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw wrong(pointer, "country", "A country is given by its two letters (ISO 3166-1).");
        }
        return code;
    }

    public static @Nullable BigDecimal amount(String pointer, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(MONEY_MAX) > 0) {
            throw wrong(pointer, "range", "An amount is zero or more and below one trillion.");
        }
        return value.setScale(2, RoundingMode.HALF_EVEN);
    }

    public static @Nullable Integer between(String pointer, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            throw wrong(pointer, "range", "This number is between " + min + " and " + max + ".");
        }
        return value;
    }

    private static boolean hasForbidden(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (forbidden(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean forbidden(int c) {
        boolean lineEnd = c == '\n' || c == '\r' || c == '\t';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return (Character.isISOControl(c) && !lineEnd) || surrogate;
    }

    private Texts() {}
}
