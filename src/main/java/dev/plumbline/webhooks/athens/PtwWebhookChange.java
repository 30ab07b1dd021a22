package dev.plumbline.webhooks.athens;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of a webhook; what is null stays. */
record PtwWebhookChange(
        @Nullable @Size(min = 1, max = 100) String name,
        @Nullable @Size(min = 1, max = 500) String url,
        @Nullable Boolean enabled,
        @Nullable @Size(max = 100) List<@Size(min = 1, max = 60) String> events) {

    /** Whether more than {@code enabled}: only then its address is looked at, so that one that is gone can be switched off. */
    boolean settings() {
        return name != null || url != null || events != null;
    }
}
