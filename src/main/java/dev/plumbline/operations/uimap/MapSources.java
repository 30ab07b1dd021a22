package dev.plumbline.operations.uimap;

import dev.plumbline.platform.ApiModel;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.platform.Routes;
import dev.plumbline.shared.Lifecycle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map of the running server: made with the first request for it, then only looked through. */
@Component
public class MapSources {
    private final Routes routes;
    private final ApiModel api;
    private final List<Lifecycle<?>> lifecycles;
    private final List<Preconditions> preconditions;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile @Nullable WholeMap whole;

    MapSources(
            Routes routes,
            ApiModel api,
            List<Lifecycle<?>> lifecycles,
            List<Preconditions> preconditions,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.routes = routes;
        this.api = api;
        this.lifecycles = List.copyOf(lifecycles);
        this.preconditions = List.copyOf(preconditions);
        this.json = json;
        this.events = events;
    }

    /**
     * The whole map as it is answered; told once by each node, when it has made it.
     *
     * @param version the same on every node of one version of the product
     */
    public record Made(String version, JsonNode resources) {}

    /** Of the whole map. To be asked during a request. */
    public String version() {
        return whole().entire().version();
    }

    /** The whole map, for nobody in particular. To be asked during a request. */
    public Made made() {
        WholeMap.Sight all = whole().entire();
        return new Made(all.version(), json.valueToTree(all.resources()));
    }

    WholeMap whole() {
        WholeMap made = whole;
        if (made != null) {
            return made;
        }
        made = make();
        if (told.compareAndSet(false, true)) {
            events.publishEvent(made());
        }
        return made;
    }

    private synchronized WholeMap make() {
        WholeMap made = whole;
        if (made == null) {
            made = WholeMap.of(routes.all(), api.described(), lifecycles, preconditions)
                    .printed(json);
            whole = made;
        }
        return made;
    }
}
