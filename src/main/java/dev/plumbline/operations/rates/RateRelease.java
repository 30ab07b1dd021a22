package dev.plumbline.operations.rates;

import dev.plumbline.shared.Versioned;
import java.time.Instant;

/**
 * Somebody whose calls one limit does not count for a while.
 *
 * @param subject an id, or a network
 * @param by      who released it
 */
record RateRelease(
        RateReleaseId id,
        RateScope scope,
        RateKind kind,
        String subject,
        Instant endsAt,
        String reason,
        String by,
        long version)
        implements Versioned {
    RateKey key() {
        return new RateKey(scope, kind, subject);
    }
}
