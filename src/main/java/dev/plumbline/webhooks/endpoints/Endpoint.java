package dev.plumbline.webhooks.endpoints;

import dev.plumbline.webhooks.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of events.
 *
 * @param secret        sealed
 * @param formerSecret  sealed; signs as well until {@code formerUntil}, so that a receiver can change over
 * @param failingSince  when the first of the attempts failed that have failed since; null after a success
 * @param restingUntil  until when nothing is sent to it, because it failed again and again
 */
public record Endpoint(
        EndpointId id,
        long version,
        EndpointStatus status,
        Instant statusAt,
        Instant createdAt,
        EndpointSettings settings,
        String secret,
        @Nullable String formerSecret,
        @Nullable Instant formerUntil,
        @Nullable Instant failingSince,
        @Nullable Instant restingUntil,
        @Nullable Instant deliveredAt) {
    /** How long both secrets sign after a change. */
    static final Duration OVERLAP = Duration.ofHours(24);

    Endpoint with(EndpointSettings next) {
        return copy(status, next, secret, formerSecret, formerUntil);
    }

    Endpoint with(EndpointStatus next) {
        return copy(next, settings, secret, formerSecret, formerUntil);
    }

    Endpoint withSecret(String next, Instant now) {
        return copy(status, settings, next, secret, now.plus(OVERLAP));
    }

    /** The sealed secrets that sign now, the newest first. */
    List<String> secrets(Instant now) {
        return formerSecret != null && formerUntil != null && formerUntil.isAfter(now)
                ? List.of(secret, formerSecret)
                : List.of(secret);
    }

    private Endpoint copy(
            EndpointStatus nextStatus,
            EndpointSettings nextSettings,
            String nextSecret,
            @Nullable String former,
            @Nullable Instant until) {
        return new Endpoint(
                id,
                version,
                nextStatus,
                statusAt,
                createdAt,
                nextSettings,
                nextSecret,
                former,
                until,
                failingSince,
                restingUntil,
                deliveredAt);
    }
}
