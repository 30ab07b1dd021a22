package dev.plumbline.clients.applications;

import dev.plumbline.clients.Applied;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.offers.OfferedPlan;
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
        Instant receivedAt) {
    /** As far as it concerns whoever takes payment. */
    Applied applied() {
        OfferedPlan plan = stated.plan();
        return new Applied(
                id.value(),
                switch (status) {
                    case SUBMITTED -> Applied.State.OPEN;
                    case ACCEPTED -> Applied.State.ACCEPTED;
                    case DECLINED, WITHDRAWN -> Applied.State.OVER;
                },
                stated.name(),
                stated.email(),
                stated.kind() == ClientKind.AGENT ? PortalKind.AGENT : PortalKind.LANDLORD,
                new Applied.Terms(
                        plan.code(), plan.name(), plan.monthly(), plan.setup(), plan.currency(), plan.properties()),
                stated.properties().size(),
                client);
    }
}
