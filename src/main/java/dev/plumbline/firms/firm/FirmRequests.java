package dev.plumbline.firms.firm;

import dev.plumbline.firms.NewFirm;
import dev.plumbline.shared.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** What callers ask of the firm. */
final class FirmRequests {
    private FirmRequests() {}

    /**
     * Settings as they shall be.
     *
     * @param timeZone IANA name
     * @param currency ISO 4217 code
     * @param locale   BCP 47 tag
     */
    record ChangeFirm(
            @NotBlank @Size(max = 200) String name,

            @NotNull
            @Size(min = 2, max = 64)
            @Pattern(regexp = NewFirm.SLUG, message = "Use lower-case letters, digits and single hyphens.")
            String slug,

            @NotNull @Size(max = 60) String timeZone,
            @NotNull @Size(max = 3) String currency,
            @NotNull @Size(max = 35) String locale) {

        Firm.Settings settings() {
            return new Firm.Settings(name, slug, zone(), money(), tag());
        }

        private String zone() {
            if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
                throw unknown("/timeZone", "time zone", "America/Detroit");
            }
            return timeZone;
        }

        private String money() {
            try {
                return Currency.getInstance(currency).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                throw unknown("/currency", "currency", "USD");
            }
        }

        private String tag() {
            try {
                String tag = new Locale.Builder().setLanguageTag(locale).build().toLanguageTag();
                if (!tag.equals("und")) {
                    return tag;
                }
            } catch (IllformedLocaleException e) {
                throw unknown("/locale", "language", "en-US");
            }
            throw unknown("/locale", "language", "en-US");
        }

        private static Problem unknown(String pointer, String what, String example) {
            return Problem.field(pointer, "unknown", "This " + what + " is not known; one is " + example + ".");
        }
    }

    /** Why the firm changes its state. */
    record Why(@NotBlank @Size(max = 500) String reason) {}
}
