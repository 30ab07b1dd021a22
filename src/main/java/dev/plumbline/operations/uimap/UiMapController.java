package dev.plumbline.operations.uimap;

import dev.plumbline.firms.FirmRoles;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The predecessor's pack U (Valhalla), and what a front end needs beyond it to be drawn from the map alone. */
@RestController
@RequestMapping("/ui-map")
class UiMapController {
    private final UiMaps maps;
    private final Instant since;

    UiMapController(UiMaps maps, Clock clock) {
        this.maps = maps;
        this.since = clock.instant();
    }

    /** @param role see as somebody of this role does: for whoever defines roles, and for operators */
    record SeenAs(@Nullable @Size(max = 60) String role) {}

    /**
     * Which two to compare.
     *
     * @param from code of a role; absent for the caller
     * @param to   code of a role; absent for the caller
     */
    record Compared(
            @Nullable @Size(max = 60) String from,
            @Nullable @Size(max = 60) String to) {}

    /** A role as which the caller may see. */
    record Role(String code, String name) {
        static Role of(FirmRoles.Facts role) {
            return new Role(role.code(), role.name());
        }
    }

    /** Modules, their sections and the calls that the caller may use. */
    @GetMapping
    @Allow(Allow.CALLER)
    ResponseEntity<UiMapView> show(@Valid SeenAs as, HttpServletResponse response) {
        WholeMap.Sight sight = maps.seen(as.role());
        return answer(sight, UiMapView.of(sight, since), response);
    }

    /** What there is to work with, in short. */
    @GetMapping("/resources")
    @Allow(Allow.CALLER)
    ResponseEntity<MapIndex> list(@Valid SeenAs as, HttpServletResponse response) {
        WholeMap.Sight sight = maps.seen(as.role());
        return answer(sight, MapIndex.of(sight), response);
    }

    /** One resource: its fields, calls, commands with what they need, and states. */
    @GetMapping("/resources/{id}")
    @Allow(Allow.CALLER)
    ResponseEntity<MapResource> get(@PathVariable String id, @Valid SeenAs as, HttpServletResponse response) {
        WholeMap.Sight sight = maps.seen(as.role());
        MapResource resource = sight.resources().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.notFound("resource"));
        return answer(sight, resource, response);
    }

    /** The roles as which the caller may see. */
    @GetMapping("/roles")
    @Allow(Allow.CALLER)
    Page<Role> roles() {
        return new Page<>(maps.roles().stream().map(Role::of).toList(), null);
    }

    /** What one role may use and another may not. */
    @GetMapping("/comparison")
    @Allow(Allow.CALLER)
    MapComparison compare(@Valid Compared which) {
        WholeMap.Sight from = maps.seen(which.from());
        WholeMap.Sight to = maps.seen(which.to());
        return MapComparison.of(
                new MapComparison.Side(which.from(), from.version()),
                from.resources(),
                new MapComparison.Side(which.to(), to.version()),
                to.resources());
    }

    /** A weak tag: what is the same for all who may use the same, but for the instant since when a node answers with it. */
    private static <T> ResponseEntity<T> answer(WholeMap.Sight sight, T body, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        return ResponseEntity.ok().eTag("W/\"" + sight.version() + "\"").body(body);
    }
}
