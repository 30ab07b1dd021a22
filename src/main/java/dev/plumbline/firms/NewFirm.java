package dev.plumbline.firms;

import dev.plumbline.shared.Problem;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A firm to be founded.
 *
 * @param slug lower-case letters, digits and single hyphens, 2 to 64 characters, unique on this installation
 */
public record NewFirm(String name, String slug, ZoneId timeZone, Currency currency, Locale locale) {
    public static final int SLUG_MAX = 64;

    /** Amounts are kept with two decimals. */
    private static final int DECIMALS_MAX = 2;

    /** What a short name looks like. */
    public static final String SLUG = "[a-z0-9](-?[a-z0-9]){1,62}";

    /**
     * A firm as somebody writes it down.
     *
     * @param zone     IANA name of a time zone
     * @param currency ISO 4217 code
     * @param locale   BCP 47 tag
     * @throws Problem naming the field that is not known
     */
    public static NewFirm of(String name, String slug, String zone, String currency, String locale) {
        return new NewFirm(name, slug, zone(zone), currency(currency), locale(locale));
    }

    /** A place's zone: an offset alone would forget the summer. */
    public static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw Problem.field("/timeZone", "unknown", "Use a time zone like Europe/Paris or America/Detroit.");
        }
        return ZoneId.of(text);
    }

    /** Metals, funds and the code for none have no decimals, some currencies three: their amounts could not be kept. */
    public static Currency currency(String text) {
        Currency currency;
        try {
            currency = Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field("/currency", "unknown", "Use a currency like USD or EUR.");
        }
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0 || decimals > DECIMALS_MAX) {
            throw Problem.field("/currency", "range", "Use a currency with two decimals or none.");
        }
        return currency;
    }

    public static Locale locale(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw unknownLocale();
        }
        throw unknownLocale();
    }

    private static Problem unknownLocale() {
        return Problem.field("/locale", "unknown", "Use a language like en-US or de-DE.");
    }
}
