package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import dev.plumbline.webhooks.EndpointId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook; its secret is shown when it is made and when it is rotated, and never again.
 *
 * @param types            names of the events that are sent; none for all
 * @param athens           whether the predecessor's header is added
 * @param formerSecretUntil until when the secret before this one signs as well
 * @param failingSince     since when every attempt has failed; null while it works
 * @param restingUntil     until when nothing is sent to it, because it failed again and again; null or past while it is not spared
 * @param deliveredAt      when something was last taken
 */
public record EndpointView(
        EndpointId id,
        long version,
        EndpointStatus status,
        Instant statusAt,
        String name,
        String url,
        List<String> types,
        boolean athens,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant failingSince,
        @Nullable Instant restingUntil,
        @Nullable Instant deliveredAt,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {

    static EndpointView of(Endpoint endpoint, Access access) {
        EndpointSettings s = endpoint.settings();
        return new EndpointView(
                endpoint.id(),
                endpoint.version(),
                endpoint.status(),
                endpoint.statusAt(),
                s.name(),
                s.url(),
                s.types(),
                s.athens(),
                endpoint.formerUntil(),
                endpoint.failingSince(),
                endpoint.restingUntil(),
                endpoint.deliveredAt(),
                endpoint.createdAt(),
                EndpointReadiness.commands(endpoint.status(), access));
    }
}
