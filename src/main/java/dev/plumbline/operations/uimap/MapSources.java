package dev.plumbline.operations.uimap;

import dev.plumbline.platform.ApiModel;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.platform.Routes;
import dev.plumbline.shared.Lifecycle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The map of the running server: made with the first request for it, then only looked through. */
@Component
class MapSources {
    private final Routes routes;
    private final ApiModel api;
    private final List<Lifecycle<?>> lifecycles;
    private final List<Preconditions> preconditions;
    private final JsonMapper json;
    private volatile @Nullable WholeMap whole;

    MapSources(
            Routes routes,
            ApiModel api,
            List<Lifecycle<?>> lifecycles,
            List<Preconditions> preconditions,
            JsonMapper json) {
        this.routes = routes;
        this.api = api;
        this.lifecycles = List.copyOf(lifecycles);
        this.preconditions = List.copyOf(preconditions);
        this.json = json;
    }

    WholeMap whole() {
        WholeMap made = whole;
        return made == null ? make() : made;
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
