package dev.plumbline.operations.rates;

/**
 * One counter.
 *
 * @param subject an id, or a network: {@code 203.0.113.7} or {@code 2001:0db8:0000:0001::/64}
 */
record RateKey(RateScope scope, RateKind kind, String subject) {
    static final int SUBJECT_MAX = 50;

    /** As the headers name it: {@code api-user}. */
    String policy() {
        return scope.code() + "-" + kind.code();
    }
}
