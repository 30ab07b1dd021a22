package dev.plumbline.operations.uimap;

import dev.plumbline.operations.ModuleNames;
import dev.plumbline.platform.Caller;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.platform.Product;
import dev.plumbline.platform.Routes;
import dev.plumbline.shared.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that there is, for whomever. What somebody may see of it is picked out, not made anew. */
final class WholeMap {
    private static final int VERSION_LENGTH = 32;

    private final List<MapResource> resources;
    private final Map<String, String> prints;

    private WholeMap(List<MapResource> resources, Map<String, String> prints) {
        this.resources = resources;
        this.prints = prints;
    }

    /**
     * What somebody may use.
     *
     * @param version the same for all who may use the same, on every node of one version of the product
     */
    record Sight(List<MapResource> resources, String version) {}

    static WholeMap of(
            List<Routes.Route> routes, JsonNode description, List<Lifecycle<?>> lifecycles, List<Preconditions> needs) {
        MapCalls calls = new MapCalls(description);
        Map<String, String> performed = new HashMap<>();
        for (Routes.Route route : routes) {
            String command = calls.performs(route);
            if (command != null) {
                performed.put(route.operation(), command);
            }
        }
        List<MapResource> found = routes.stream().collect(Collectors.groupingBy(WholeMap::idOf)).entrySet().stream()
                .map(group -> resource(group.getKey(), group.getValue(), calls))
                .sorted(Comparator.comparing(MapResource::module).thenComparing(MapResource::path))
                .toList();
        Map<String, Preconditions> known =
                needs.stream().collect(Collectors.toMap(Preconditions::lifecycle, Function.identity()));
        return new WholeMap(new MapGraphs(found, lifecycles, performed, known).joined(), new HashMap<>());
    }

    /** With the print of each part, from which versions are made. */
    WholeMap printed(JsonMapper json) {
        Map<String, String> made = new HashMap<>();
        for (MapResource resource : resources) {
            made.put(resource.id(), print(json.writeValueAsString(resource.graph())));
            resource.calls().forEach(call -> made.put(call.name(), print(json.writeValueAsString(call))));
            resource.commands()
                    .forEach(each -> made.put(resource.id() + " " + each.name(), print(json.writeValueAsString(each))));
        }
        return new WholeMap(resources, Map.copyOf(made));
    }

    Sight seenBy(Caller caller) {
        return sight(resources.stream()
                .flatMap(resource -> resource.seenBy(caller).stream())
                .toList());
    }

    /** All of it, for nobody in particular: fields stand in the calls alone. */
    Sight entire() {
        return sight(resources);
    }

    private Sight sight(List<MapResource> seen) {
        List<String> parts = new ArrayList<>();
        // Shape and texts are the product's; addresses and names may come from what the caller does not see.
        parts.add(Product.VERSION);
        for (MapResource resource : seen) {
            parts.add(resource.path() + " " + ModuleNames.of(resource.module()));
            parts.add(resource.id() + (resource.graph() == null ? "" : printOf(resource.id())));
            resource.calls().forEach(call -> parts.add(call.name() + printOf(call.name())));
            resource.commands().forEach(each -> parts.add(printOf(resource.id() + " " + each.name())));
        }
        return new Sight(seen, print(String.join("\n", parts)).substring(0, VERSION_LENGTH));
    }

    private String printOf(String part) {
        return Objects.requireNonNull(prints.get(part), part);
    }

    private static String idOf(Routes.Route route) {
        return route.module() + "."
                + route.operation().substring(0, route.operation().indexOf('.'));
    }

    private static MapResource resource(String id, List<Routes.Route> routes, MapCalls calls) {
        String base = routes.stream()
                .map(Routes.Route::path)
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        List<MapCall> all =
                routes.stream().map(route -> calls.call(route, base)).toList();
        String module = id.substring(0, id.indexOf('.'));
        return new MapResource(
                id,
                module,
                MapFields.words(id.substring(module.length() + 1)),
                all.getFirst().summary(),
                base,
                List.of(),
                null,
                List.of(),
                all);
    }

    private static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
