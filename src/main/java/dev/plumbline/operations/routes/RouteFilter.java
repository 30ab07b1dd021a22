package dev.plumbline.operations.routes;

import dev.plumbline.platform.Routes;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which routes to show: those for which all holds that is given.
 *
 * @param module whose they are: {@code sales}
 * @param method as in HTTP: {@code GET}
 * @param prefix how the path begins
 * @param used   whether anybody has called it since the server was started
 */
record RouteFilter(
        @Nullable @Size(max = 60) String module,
        @Nullable @Size(max = 10) String method,
        @Nullable @Size(max = 200) String prefix,
        @Nullable Boolean used) {

    boolean shows(Routes.Route route) {
        return (module == null || module.equals(route.module()))
                && (method == null || method.equalsIgnoreCase(route.method()))
                && (prefix == null || route.path().startsWith(prefix))
                && (used == null || used == route.figures().count() > 0);
    }
}
