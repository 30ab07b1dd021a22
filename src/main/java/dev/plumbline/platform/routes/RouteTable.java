package dev.plumbline.platform.routes;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AsksWithin;
import dev.plumbline.platform.Public;
import dev.plumbline.platform.Routes;
import dev.plumbline.platform.http.Endpoint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Read from the running server's own table. A command that runs without one has no routes. */
@Component
class RouteTable implements Routes {
    private static final String ANY = "*";
    private static final String OURS = "dev.plumbline.";

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final RouteMeters meters;

    RouteTable(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
            RouteMeters meters) {
        this.mapping = mapping;
        this.meters = meters;
    }

    private record Place(String method, String path, HandlerMethod handler) {
        boolean ours() {
            return handler.getBeanType().getName().startsWith(OURS);
        }

        /** Where the server turns with what went wrong, by any method. */
        boolean isForErrors() {
            return method.equals(ANY);
        }

        boolean saysWho() {
            return handler.hasMethodAnnotation(Allow.class) || handler.hasMethodAnnotation(Public.class);
        }

        String name() {
            return method + " " + path;
        }
    }

    @Override
    public List<Route> all() {
        return places().filter(place -> place.ours() && place.saysWho() && !place.isForErrors())
                .map(this::route)
                .toList();
    }

    @Override
    public List<String> raw() {
        return places().map(Place::name).toList();
    }

    @Override
    public List<String> withoutPermission() {
        return places().filter(place -> place.ours() && !place.saysWho())
                .map(Place::name)
                .toList();
    }

    @Override
    public Set<String> askedWithin() {
        return places().map(place -> place.handler().getMethodAnnotation(AsksWithin.class))
                .filter(Objects::nonNull)
                .flatMap(asks -> Arrays.stream(asks.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Place> places() {
        return mapping.stream()
                .map(RequestMappingHandlerMapping::getHandlerMethods)
                .flatMap(table -> table.entrySet().stream())
                .flatMap(RouteTable::places)
                .sorted(Comparator.comparing(Place::path).thenComparing(Place::method));
    }

    private static Stream<Place> places(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        RequestMappingInfo info = entry.getKey();
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of(ANY)
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Place(method, path, entry.getValue())));
    }

    private Route route(Place place) {
        Endpoint endpoint = Endpoint.of(place.handler());
        String name = place.handler().getBeanType().getName().substring(OURS.length());
        return new Route(
                place.method(),
                place.path(),
                name.substring(0, name.indexOf('.')),
                endpoint.action(),
                endpoint.permission(),
                place.handler().hasMethodAnnotation(Deprecated.class),
                meters.of(place.method(), place.path()));
    }
}
