package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What other modules need to know of a firm. */
public record FirmFacts(
        FirmId id, String name, String slug, FirmStatus status, ZoneId timeZone, Currency currency, Locale locale) {
    private static final String USUAL_REGION = "US";

    /** Where an address is that says no country; null where the firm says none. */
    public @Nullable String country() {
        String country = locale.getCountry();
        return country.isEmpty() ? null : country;
    }

    /** Where phone numbers are that are written without the code of a country. */
    public String region() {
        String country = country();
        return country == null ? USUAL_REGION : country;
    }
}
