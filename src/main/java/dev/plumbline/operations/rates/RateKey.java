package dev.plumbline.operations.rates;

import java.util.Comparator;

/**
 * One counter.
 *
 * @param subject an id, or a network: {@code 203.0.113.7} or {@code 2001:0db8:0000:0001::/64}
 */
record RateKey(RateScope scope, RateKind kind, String subject) implements Comparable<RateKey> {
    private static final Comparator<RateKey> ORDER =
            Comparator.comparing(RateKey::scope).thenComparing(RateKey::kind).thenComparing(RateKey::subject);

    static final int SUBJECT_MAX = 50;

    /** As the headers name it: {@code api-user}. */
    String policy() {
        return scope.code() + "-" + kind.code();
    }

    @Override
    public int compareTo(RateKey other) {
        return ORDER.compare(this, other);
    }
}
