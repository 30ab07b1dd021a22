package dev.plumbline.firms.firm;

import dev.plumbline.firms.NewFirm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

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
            return new Firm.Settings(
                    name,
                    slug,
                    NewFirm.zone(timeZone).getId(),
                    NewFirm.currency(currency).getCurrencyCode(),
                    NewFirm.locale(locale).toLanguageTag());
        }
    }

    /** Why the firm changes its state. */
    record Why(@NotBlank @Size(max = 500) String reason) {}
}
