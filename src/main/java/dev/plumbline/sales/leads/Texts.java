package dev.plumbline.sales.leads;

import dev.plumbline.shared.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the small parts of a lead may look like. A refusal names the field. */
final class Texts {
    /** One @, a dot in the domain, no blanks; whether it exists only a mail can tell. RFC 5321 limits it to 254. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"(),:;<>\\[\\]\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./x-]{4,38}");
    private static final int EMAIL_MAX = 254;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static Problem wrong(String pointer, String code, String message) {
        return Problem.field(pointer, code, message);
    }

    /** Blank is the same as absent. Control characters other than line ends never belong to a text. */
    static @Nullable String optional(String pointer, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > max) {
            throw wrong(pointer, "too-long", "This text is limited to " + max + " characters.");
        }
        if (text.codePoints().anyMatch(Texts::forbidden)) {
            throw wrong(pointer, "control-character", "This text has a character that cannot be stored or shown.");
        }
        return text;
    }

    static @Nullable String phone(String pointer, @Nullable String value) {
        String text = optional(pointer, value, 40);
        if (text == null) {
            return null;
        }
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        if (!PHONE.matcher(text).matches() || digits < 5 || digits > 20) {
            throw wrong(pointer, "phone", "A phone number has digits, blanks and + ( ) - . only.");
        }
        return text;
    }

    static @Nullable String email(String pointer, @Nullable String value) {
        String text = optional(pointer, value, EMAIL_MAX);
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw wrong(pointer, "email", "This is not an e-mail address.");
        }
        return text;
    }

    static @Nullable String country(String pointer, @Nullable String value) {
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

    static @Nullable BigDecimal amount(String pointer, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(LeadParts.MONEY_MAX) > 0) {
            throw wrong(pointer, "range", "An amount is zero or more and below one trillion.");
        }
        return value.setScale(2, RoundingMode.HALF_EVEN);
    }

    static @Nullable Integer between(String pointer, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            throw wrong(pointer, "range", "This number is between " + min + " and " + max + ".");
        }
        return value;
    }

    private static boolean forbidden(int c) {
        boolean lineEnd = c == '\n' || c == '\r' || c == '\t';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return (Character.getType(c) == Character.CONTROL && !lineEnd) || surrogate;
    }

    private Texts() {}
}
