package dev.plumbline.webhooks.deliveries;

import dev.plumbline.audit.SealedEvent;
import dev.plumbline.audit.SealedLog;
import dev.plumbline.shared.Scope;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.endpoints.Endpoint;
import dev.plumbline.webhooks.endpoints.Endpoints;
import dev.plumbline.webhooks.endpoints.Progress;
import dev.plumbline.webhooks.events.Event;
import dev.plumbline.webhooks.events.EventCatalogue;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the sealed log on for each webhook and writes a delivery for each event that it wants, in one transaction with how
 * far it came: nothing is passed over, nothing is written twice.
 */
@Component
class Dispatcher {
    static final String ACTION = "webhook.dispatch";
    private static final int BATCH = 1_000;
    /** Then the other webhooks have their turn. */
    private static final int BATCHES = 20;

    private final Progress progress;
    private final Queueing queueing;
    private final Endpoints endpoints;
    private final SealedLog log;
    private final EventCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Dispatcher(
            Progress progress,
            Queueing queueing,
            Endpoints endpoints,
            SealedLog log,
            EventCatalogue catalogue,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.progress = progress;
        this.queueing = queueing;
        this.endpoints = endpoints;
        this.log = log;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.json = json;
    }

    /** One round, in the platform's scope. */
    void round() {
        String request = Scope.current().request();
        List<Progress.Behind> behind = transaction.execute(status -> progress.behind());
        for (Progress.Behind one : behind == null ? List.<Progress.Behind>of() : behind) {
            Scope.job(one.firm(), ACTION, request).run(() -> catchUp(one.endpoint()));
        }
    }

    private void catchUp(EndpointId endpoint) {
        for (int n = 0; n < BATCHES; n++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> batch(endpoint)))) {
                return;
            }
        }
    }

    /** True when there may be more. */
    private boolean batch(EndpointId id) {
        Optional<Long> from = progress.hold(id);
        if (from.isEmpty()) {
            return false;
        }
        List<SealedEvent> entries = log.read(from.get(), BATCH);
        if (entries.isEmpty()) {
            return false;
        }
        Endpoint endpoint = endpoints.find(id);
        List<Sent> wanted = entries.stream()
                .flatMap(entry -> catalogue.event(entry).stream())
                .filter(event -> endpoint.settings().wants(event.type()))
                .map(this::sent)
                .toList();
        queueing.add(id, wanted);
        progress.advance(id, entries.getLast().number() + 1);
        return entries.size() == BATCH;
    }

    private Sent sent(Event event) {
        String body = json.writeValueAsString(WebhookBody.of(event));
        return new Sent(event.id(), event.type(), event.data().id(), body);
    }
}
