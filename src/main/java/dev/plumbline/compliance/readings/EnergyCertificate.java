package dev.plumbline.compliance.readings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An energy performance certificate as the register keeps it; null for what it does not say.
 *
 * @param number     its report reference number, of twenty digits
 * @param registered the day on which it came into the register
 * @param rating     its energy rating as it is, from 1; above 100 for a home that gives energy away
 * @param assessor   who assessed the home
 * @param membership of who assessed it, in their accreditation scheme
 * @param address    with commas between its lines
 * @param issued     whether the register says that it was entered
 */
record EnergyCertificate(
        @Nullable String number,
        @Nullable LocalDate registered,
        @Nullable Integer rating,
        @Nullable String assessor,
        @Nullable String membership,
        @Nullable String address,
        @Nullable String postcode,
        boolean issued) {
    private static final int YEARS = 10;

    /** The least rating of each band from A on: SAP 10.2, table 14. */
    private static final int[] LEAST = {92, 81, 69, 55, 39, 21};

    /** The last day on which it holds, as the register reckons it: ten years from the day before it came in. */
    @Nullable
    LocalDate expires() {
        return registered == null ? null : registered.minusDays(1).plusYears(YEARS);
    }

    /** From A to G. */
    @Nullable
    String band() {
        if (rating == null || rating < 1) {
            return null;
        }
        int band = 0;
        while (band < LEAST.length && rating < LEAST[band]) {
            band++;
        }
        return String.valueOf((char) ('A' + band));
    }
}
