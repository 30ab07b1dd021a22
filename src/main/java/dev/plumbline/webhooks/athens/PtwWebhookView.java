package dev.plumbline.webhooks.athens;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.endpoints.EndpointStatus;
import dev.plumbline.webhooks.endpoints.EndpointView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the predecessor's clients read it.
 *
 * @param secret     whole in the answer that makes it, else hidden; its end was shown before, which gave a part of it away
 * @param lastStatus how it fares: {@code success}, {@code failed}, or null before anything was sent
 */
record PtwWebhookView(
        EndpointId id,
        String name,
        String url,
        String secret,
        boolean enabled,
        List<String> events,
        @JsonProperty("last_status") @Nullable String lastStatus,
        @JsonProperty("last_error") @Nullable String lastError,
        @JsonProperty("created_at") Instant createdAt) {
    private static final String HIDDEN = "••••••••";

    static PtwWebhookView of(EndpointView endpoint) {
        return of(endpoint, HIDDEN);
    }

    static PtwWebhookView of(EndpointView endpoint, String secret) {
        boolean fails = endpoint.failingSince() != null;
        return new PtwWebhookView(
                endpoint.id(),
                endpoint.name(),
                endpoint.url(),
                secret,
                endpoint.status() == EndpointStatus.ACTIVE,
                endpoint.types(),
                fails ? "failed" : endpoint.deliveredAt() == null ? null : "success",
                fails ? "Every attempt has failed since " + endpoint.failingSince() + "." : null,
                endpoint.createdAt());
    }

    @Override
    public String toString() {
        return "PtwWebhookView[" + id + "]";
    }
}
