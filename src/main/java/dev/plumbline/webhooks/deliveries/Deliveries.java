package dev.plumbline.webhooks.deliveries;

import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.WebhooksProblem;
import dev.plumbline.webhooks.deliveries.DeliveryRepository.NewDelivery;
import dev.plumbline.webhooks.deliveries.DeliveryRepository.Sent;
import dev.plumbline.webhooks.deliveries.Dispatcher.Facilities;
import dev.plumbline.webhooks.endpoints.EndpointReadiness;
import dev.plumbline.webhooks.endpoints.Endpoints;
import dev.plumbline.webhooks.endpoints.Progress;
import dev.plumbline.webhooks.events.EventCatalogue;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent, for people, and what they send again. */
@Service
class Deliveries {
    /** How many one call sends again; who needs more calls again with a later beginning. */
    static final int AGAIN_MAX = 1_000;

    private final DeliveryRepository deliveries;
    private final Progress progress;
    private final Endpoints endpoints;
    private final AuditNote audit;
    private final Facilities facilities;

    Deliveries(
            DeliveryRepository deliveries,
            Progress progress,
            Endpoints endpoints,
            AuditNote audit,
            Facilities facilities) {
        this.deliveries = deliveries;
        this.progress = progress;
        this.endpoints = endpoints;
        this.audit = audit;
        this.facilities = facilities;
    }

    @Transactional(readOnly = true)
    public Page<DeliveryView> list(DeliveryFilter filter, PageRequest asked) {
        return deliveries.page(filter, asked);
    }

    @Transactional(readOnly = true)
    public DeliveryPage show(DeliveryId id) {
        return deliveries.find(id).orElseThrow(Problem.notFound("delivery"));
    }

    /** Sends something that did not happen. */
    @Transactional
    public DeliveryPage tryOut(EndpointId endpoint) {
        require(EndpointReadiness.TRY, endpoint);
        UUID event = facilities.ids().next();
        WebhookBody body =
                new WebhookBody(EventCatalogue.TEST, facilities.clock().instant(), Map.of("webhook", endpoint.value()));
        Sent sent =
                new Sent(event, EventCatalogue.TEST, event, facilities.json().writeValueAsString(body));
        return show(enqueue(endpoint, List.of(sent)).getFirst());
    }

    /** Sends one again, whatever became of it. */
    @Transactional
    public DeliveryPage sendAgain(DeliveryId id) {
        DeliveryPage sent = show(id);
        DeliveryView d = sent.delivery();
        require(EndpointReadiness.SEND_AGAIN, d.endpoint());
        if (d.state() == DeliveryState.PENDING) {
            throw Problem.of(WebhooksProblem.NOT_READY, "It is still being sent: there is nothing to repeat.");
        }
        return show(enqueue(d.endpoint(), List.of(new Sent(d.eventId(), d.type(), d.subjectId(), sent.body())))
                .getFirst());
    }

    /** Sends again what was given up, or everything, of a range of time. */
    @Transactional
    public int sendAgain(EndpointId endpoint, Instant from, Instant to, boolean all) {
        if (!to.isAfter(from)) {
            throw Problem.field("/to", "order", "The end comes after the beginning.");
        }
        require(EndpointReadiness.SEND_AGAIN, endpoint);
        return enqueue(endpoint, deliveries.sent(endpoint, from, to, all, AGAIN_MAX))
                .size();
    }

    private List<DeliveryId> enqueue(EndpointId endpoint, List<Sent> events) {
        progress.holdWhole(endpoint);
        Set<UUID> busy = new HashSet<>(deliveries.pending(
                endpoint, events.stream().map(Sent::subject).distinct().toList()));
        List<NewDelivery> all = events.stream()
                .map(e -> new NewDelivery(
                        new DeliveryId(facilities.ids().next()),
                        e.event(),
                        e.type(),
                        e.subject(),
                        e.body(),
                        busy.add(e.subject())))
                .toList();
        deliveries.insert(endpoint, all, facilities.clock().instant());
        audit.record("webhooks.endpoint", endpoint.value(), Map.of("events", all.size()));
        return all.stream().map(NewDelivery::id).toList();
    }

    private void require(String command, EndpointId endpoint) {
        EndpointReadiness.of(
                        command,
                        endpoints.find(endpoint).status(),
                        Scope.current().access())
                .require(WebhooksProblem.NOT_READY);
    }
}
