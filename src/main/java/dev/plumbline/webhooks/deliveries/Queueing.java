package dev.plumbline.webhooks.deliveries;

import dev.plumbline.shared.Ids;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.deliveries.DeliveryRepository.NewDelivery;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts events at the end of a webhook's queue, in their order. Whoever calls holds its progress. */
@Component
class Queueing {
    private final DeliveryRepository deliveries;
    private final Ids ids;
    private final Clock clock;

    Queueing(DeliveryRepository deliveries, Ids ids, Clock clock) {
        this.deliveries = deliveries;
        this.ids = ids;
        this.clock = clock;
    }

    /** Due at once, unless something that happened to the same record before is still to be taken. */
    List<DeliveryId> add(EndpointId endpoint, List<Sent> events) {
        Set<UUID> busy = new HashSet<>(deliveries.pending(
                endpoint, events.stream().map(Sent::subject).distinct().toList()));
        List<NewDelivery> all = events.stream()
                .map(event -> new NewDelivery(new DeliveryId(ids.next()), event, busy.add(event.subject())))
                .toList();
        deliveries.insert(endpoint, all, clock.instant());
        return all.stream().map(NewDelivery::id).toList();
    }
}
