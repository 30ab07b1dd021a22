package dev.plumbline.webhooks.athens;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.webhooks.DeliveryId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, as the predecessor's clients read it.
 *
 * @param dedupeKey    the event's id: two events are never taken for one, as an hour's were before
 * @param payload      what is sent, as a text
 * @param status       {@code pending}, {@code success} or {@code failed}
 * @param responseCode of the last attempt; null without an answer
 * @param responseBody the beginning of the last answer, at most 1,000 characters
 * @param retryCount   attempts after the first
 */
record PtwDeliveryView(
        DeliveryId id,
        String event,
        @JsonProperty("dedupe_key") UUID dedupeKey,
        String payload,
        String status,
        @JsonProperty("response_code") @Nullable Integer responseCode,
        @JsonProperty("response_body") @Nullable String responseBody,
        @JsonProperty("error_message") @Nullable String error,
        @JsonProperty("retry_count") int retryCount,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("delivered_at") @Nullable Instant endedAt) {}
