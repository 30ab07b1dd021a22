package dev.plumbline.webhooks.deliveries;

import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event for one webhook.
 *
 * @param eventId    the receiver's {@code webhook-id}; the same when it is sent again
 * @param subjectId  the record that it is about
 * @param dueAt      when it is sent next; null when it has ended, or waits for what happened to the record before
 * @param attempts   how often it was sent
 * @param lastStatus what the receiver answered last; null when it did not
 * @param lastError  why there was no answer last
 */
public record DeliveryView(
        DeliveryId id,
        EndpointId endpoint,
        UUID eventId,
        String type,
        UUID subjectId,
        DeliveryState state,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable String lastError) {}
