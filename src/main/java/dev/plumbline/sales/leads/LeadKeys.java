package dev.plumbline.sales.leads;

import dev.plumbline.sales.duplicates.Fingerprint;
import dev.plumbline.sales.duplicates.MatchKeys;
import dev.plumbline.sales.leads.LeadParts.Address;
import org.jspecify.annotations.Nullable;

/** What duplicates of a lead are found by; stored beside it and derived from it at every write. */
record LeadKeys(
        @Nullable String phone,
        @Nullable String alternate,
        @Nullable String email,
        @Nullable String place) {

    /** @param region two letters, where a number without country code belongs */
    static LeadKeys of(Lead.Facts facts, String region) {
        return new LeadKeys(
                MatchKeys.phone(facts.contact().phone(), region),
                MatchKeys.phone(facts.contact().alternatePhone(), region),
                MatchKeys.email(facts.contact().email()),
                place(facts.address()));
    }

    static Fingerprint print(Lead.Facts facts, String region) {
        return Fingerprint.of(
                new Fingerprint.Given(
                        facts.contact().phone(),
                        facts.contact().alternatePhone(),
                        facts.contact().email(),
                        facts.person().display(),
                        facts.address().street(),
                        facts.address().city()),
                region);
    }

    /** House number and post code, or town: few leads share both, and the same house always does. */
    private static @Nullable String place(Address address) {
        return MatchKeys.place(address.street(), address.postcode() == null ? address.city() : address.postcode());
    }
}
