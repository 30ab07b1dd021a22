package dev.plumbline.sales.duplicates;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How alike two leads are now, in the terms by which {@link DuplicateRule} judges.
 *
 * @param phone  whether they share a number
 * @param email  whether they share the address
 * @param name   0 to 100; null when one of them has none
 * @param street street and town, 0 to 100; null when one of them has none
 */
public record Likeness(
        boolean phone,
        boolean email,
        @Nullable Integer name,
        @Nullable Integer street) {

    public static Likeness of(Fingerprint a, Fingerprint b) {
        return new Likeness(
                !Collections.disjoint(a.phones(), b.phones()),
                a.email() != null && a.email().equals(b.email()),
                percent(DuplicateRule.sorted(a.name()), DuplicateRule.sorted(b.name())),
                percent(a.street(), b.street()));
    }

    private static @Nullable Integer percent(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? null : (int) Math.round(Similarity.of(a, b) * 100);
    }
}
