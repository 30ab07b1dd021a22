package dev.plumbline.webhooks.athens;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the predecessor's clients write it. A secret cannot be given: it is made here and shown once.
 *
 * @param enabled whether it is sent anything; it is when nothing is said
 * @param events  names of events, the parts joined by a line or a dot; none for all
 */
record PtwWebhookRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 500) String url,
        @Nullable Boolean enabled,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 60) String> events) {}
