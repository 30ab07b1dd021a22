package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.clients.ClientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done for somebody who has paid.
 *
 * @param attempts since it was asked for, or asked for again
 * @param client   that the application became; null until then
 * @param failure  why the latest attempt came to nothing; null while none did
 */
record Provisioning(
        ProvisioningId id,
        long version,
        CheckoutId checkout,
        UUID application,
        ProvisioningStatus status,
        Instant statusAt,
        int attempts,
        @Nullable ClientId client,
        @Nullable String failure,
        Instant createdAt) {}
