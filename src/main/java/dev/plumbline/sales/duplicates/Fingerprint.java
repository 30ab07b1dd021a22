package dev.plumbline.sales.duplicates;

import dev.plumbline.shared.MatchKeys;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one lead is compared by.
 *
 * @param phones normalised numbers, any of which identifies
 * @param name   words of the name, or of the company
 * @param street words of street and town
 */
public record Fingerprint(Set<String> phones, @Nullable String email, String name, String street) {
    public Fingerprint {
        phones = Set.copyOf(phones);
    }

    /** What a person gives of themselves. */
    public record Given(
            @Nullable String phone,
            @Nullable String alternatePhone,
            @Nullable String email,
            @Nullable String name,
            @Nullable String street,
            @Nullable String town) {}

    /** @param region two letters, where a number without country code belongs */
    public static Fingerprint of(Given given, String region) {
        Set<String> phones = new HashSet<>();
        for (String number : new String[] {given.phone(), given.alternatePhone()}) {
            String key = MatchKeys.phone(number, region);
            if (key != null) {
                phones.add(key);
            }
        }
        String street = MatchKeys.words(given.street());
        String town = MatchKeys.words(given.town());
        return new Fingerprint(
                phones,
                MatchKeys.email(given.email()),
                MatchKeys.words(given.name()),
                street.isEmpty() ? "" : (street + " " + town).strip());
    }
}
