package dev.plumbline.operations.routes;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Routes;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The predecessor's pack S (Valhalla), with whose route each is, who may call it and how long it takes. */
@RestController
@RequestMapping("/debug/routes")
class RouteController {
    private final Routes routes;

    RouteController(Routes routes) {
        this.routes = routes;
    }

    /** @param name operation id in the API's description */
    record RouteView(
            String path,
            String name,
            List<String> methods,
            String module,
            @Nullable String permission,
            boolean deprecated,
            Routes.Figures figures) {
        static RouteView of(Routes.Route route) {
            return new RouteView(
                    route.path(),
                    route.operation(),
                    List.of(route.method()),
                    route.module(),
                    route.permission(),
                    route.deprecated(),
                    route.figures());
        }
    }

    record RouteList(List<RouteView> routes, int count) {}

    record RawRoutes(List<String> routes, int count) {}

    record RouteSummary(
            @JsonProperty("by_tag") Map<String, Long> byTag,

            @JsonProperty("by_prefix") Map<String, Long> byPrefix,

            int total) {}

    /** The product's own addresses by path: whose, for whom, and how calls went on this node since its start. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    RouteList list(@Valid RouteFilter filter) {
        List<RouteView> shown =
                routes.all().stream().filter(filter::shows).map(RouteView::of).toList();
        return new RouteList(shown, shown.size());
    }

    /** All addresses, those of libraries too. */
    @GetMapping("/raw")
    @Allow(Allow.OPERATOR)
    RawRoutes raw() {
        List<String> all = routes.raw();
        return new RawRoutes(all, all.size());
    }

    /** How many there are, by module and by the first two parts of the path. */
    @GetMapping("/summary")
    @Allow(Allow.OPERATOR)
    RouteSummary summarize() {
        return new RouteSummary(
                counted(Routes.Route::module),
                counted(RouteController::prefix),
                routes.all().size());
    }

    private Map<String, Long> counted(Function<Routes.Route, String> by) {
        return routes.all().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String prefix(Routes.Route route) {
        return route.path().replaceFirst("^(/[^/]*/[^/]*).*", "$1");
    }
}
