package dev.plumbline.firms;

import dev.plumbline.shared.Problem;
import java.time.DateTimeException;
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

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Problem.field("/timeZone", "unknown", "Use a time zone like Europe/Paris or America/Detroit.");
        }
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field("/currency", "unknown", "Use a currency like USD or EUR.");
        }
    }

    private static Locale locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw Problem.field("/locale", "unknown", "Use a language like en-US or de-DE.");
        }
    }
}
