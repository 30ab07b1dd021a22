package dev.plumbline.webhooks.deliveries;

import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.WebhooksProblem;
import dev.plumbline.webhooks.endpoints.EndpointReadiness;
import dev.plumbline.webhooks.endpoints.Endpoints;
import dev.plumbline.webhooks.endpoints.Progress;
import dev.plumbline.webhooks.events.EventCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was sent, for people, and what they send again. */
@Service
public class Deliveries {
    /** How many one call sends again; the next one goes on with the rest. */
    static final int AGAIN_MAX = 1_000;

    private final DeliveryRepository deliveries;
    private final Progress progress;
    private final Queueing queueing;
    private final Endpoints endpoints;
    private final AuditNote audit;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Deliveries(
            DeliveryRepository deliveries,
            Progress progress,
            Queueing queueing,
            Endpoints endpoints,
            AuditNote audit,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.deliveries = deliveries;
        this.progress = progress;
        this.queueing = queueing;
        this.endpoints = endpoints;
        this.audit = audit;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
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
        UUID event = ids.next();
        WebhookBody body = new WebhookBody(EventCatalogue.TEST, clock.instant(), Map.of("webhook", endpoint.value()));
        Sent sent = new Sent(event, EventCatalogue.TEST, event, json.writeValueAsString(body));
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
        List<DeliveryId> added = queueing.add(endpoint, events);
        audit.record("webhooks.endpoint", endpoint.value(), Map.of("events", added.size()));
        return added;
    }

    private void require(String command, EndpointId endpoint) {
        EndpointReadiness.of(
                        command,
                        endpoints.find(endpoint).status(),
                        Scope.current().access())
                .require(WebhooksProblem.NOT_READY);
    }
}
