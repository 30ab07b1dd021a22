package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.clients.Applied;
import dev.plumbline.clients.ClientId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done for somebody who has paid, as the firm sees it.
 *
 * @param attempts since it was asked for, or asked for again; five at most
 * @param name     of whoever applied; null once the application is erased
 * @param client   that the application became; null until then
 * @param failure  why the latest attempt came to nothing; null while none did
 * @param commands what this caller may do with it now, and what is missing where not
 */
record ProvisioningView(
        ProvisioningId id,
        long version,
        ProvisioningStatus status,
        Instant statusAt,
        int attempts,
        UUID application,
        @Nullable String name,
        CheckoutId checkout,
        @Nullable ClientId client,
        @Nullable String failure,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {
    static ProvisioningView of(Provisioning provisioning, @Nullable Applied applied, Access access) {
        return new ProvisioningView(
                provisioning.id(),
                provisioning.version(),
                provisioning.status(),
                provisioning.statusAt(),
                provisioning.attempts(),
                provisioning.application(),
                applied == null ? null : applied.name(),
                provisioning.checkout(),
                provisioning.client(),
                provisioning.failure(),
                provisioning.createdAt(),
                new ProvisioningReadiness(provisioning.status(), access).commands());
    }
}
