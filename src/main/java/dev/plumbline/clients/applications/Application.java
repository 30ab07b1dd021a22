package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to become a client.
 *
 * @param client          that it became; null unless it was accepted
 * @param declinedBecause null unless it was declined; told to nobody outside of the firm
 */
record Application(
        ApplicationId id,
        long version,
        ApplicationStatus status,
        Instant statusAt,
        Stated stated,
        @Nullable ClientId client,
        @Nullable String declinedBecause,
        Instant receivedAt) {}
