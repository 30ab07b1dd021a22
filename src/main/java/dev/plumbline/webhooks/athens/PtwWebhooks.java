package dev.plumbline.webhooks.athens;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.deliveries.Deliveries;
import dev.plumbline.webhooks.endpoints.EndpointSettings;
import dev.plumbline.webhooks.endpoints.EndpointStatus;
import dev.plumbline.webhooks.endpoints.EndpointView;
import dev.plumbline.webhooks.endpoints.EndpointWithSecret;
import dev.plumbline.webhooks.endpoints.Endpoints;
import dev.plumbline.webhooks.events.EventCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says in the predecessor's words what {@link Endpoints} and {@link Deliveries} do. */
@Service
class PtwWebhooks {
    static final int LAST = 50;

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final PtwDeliveryRepository sent;
    private final EventCatalogue catalogue;

    PtwWebhooks(Endpoints endpoints, Deliveries deliveries, PtwDeliveryRepository sent, EventCatalogue catalogue) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.sent = sent;
        this.catalogue = catalogue;
    }

    @Transactional(readOnly = true)
    public List<PtwWebhookView> list() {
        return endpoints.list().stream().map(PtwWebhookView::of).toList();
    }

    @Transactional(readOnly = true)
    public PtwWebhookView show(EndpointId id) {
        return PtwWebhookView.of(endpoints.show(id));
    }

    PtwWebhookView create(PtwWebhookRequest asked) {
        EndpointWithSecret made = endpoints.create(settings(asked));
        EndpointView now = switched(made.endpoint(), asked.enabled());
        return PtwWebhookView.of(now, made.secret());
    }

    PtwWebhookView replace(EndpointId id, PtwWebhookRequest asked) {
        return PtwWebhookView.of(switched(changed(endpoints.show(id), settings(asked)), asked.enabled()));
    }

    PtwWebhookView change(EndpointId id, PtwWebhookChange asked) {
        EndpointView now = endpoints.show(id);
        if (asked.settings()) {
            now = changed(
                    now,
                    new EndpointSettings(
                            Optional.ofNullable(asked.name()).orElse(now.name()),
                            Optional.ofNullable(asked.url()).orElse(now.url()),
                            Optional.ofNullable(asked.events()).map(this::types).orElse(now.types()),
                            now.athens()));
        }
        return PtwWebhookView.of(switched(now, asked.enabled()));
    }

    void retire(EndpointId id) {
        endpoints.retire(id, new Version(endpoints.show(id).version()));
    }

    @Transactional
    public PtwDeliveryView tryOut(EndpointId id) {
        DeliveryId tried = deliveries.tryOut(id).delivery().id();
        return deliveries(id).stream()
                .filter(one -> one.id().equals(tried))
                .findFirst()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<PtwDeliveryView> deliveries(EndpointId id) {
        endpoints.find(id);
        return sent.last(id, LAST);
    }

    private EndpointView changed(EndpointView now, EndpointSettings next) {
        return endpoints.change(now.id(), new Version(now.version()), next);
    }

    private EndpointView switched(EndpointView now, @Nullable Boolean enabled) {
        boolean runs = now.status() == EndpointStatus.ACTIVE;
        if (enabled == null || enabled == runs) {
            return now;
        }
        Version seen = new Version(now.version());
        return enabled ? endpoints.activate(now.id(), seen) : endpoints.pause(now.id(), seen);
    }

    private EndpointSettings settings(PtwWebhookRequest asked) {
        return new EndpointSettings(asked.name(), asked.url(), types(asked.events()), true);
    }

    private List<String> types(List<String> events) {
        Map<String, String> known = catalogue.names().stream()
                .collect(Collectors.toMap(type -> type.replace('.', '_'), Function.identity()));
        return events.stream()
                .map(event -> Optional.ofNullable(known.get(event.replace('.', '_')))
                        .orElseThrow(() -> Problem.field("/events", "unknown", "There is no event \"" + event + "\".")))
                .toList();
    }
}
