package dev.plumbline.operations.uimap;

import dev.plumbline.platform.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads each call from the route table, and what the API's description says of it. What is a page for people has no description. */
final class MapCalls {
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "sort");

    private final JsonNode description;
    private final MapFields fields;

    MapCalls(JsonNode description) {
        this.description = description;
        this.fields = new MapFields(description);
    }

    /** @param base the shortest address of the feature */
    MapCall call(Routes.Route route, String base) {
        JsonNode operation = described(route);
        JsonNode answer = answer(operation);
        JsonNode items = answer.path("properties").path("items").path("items");
        boolean list = route.method().equals("GET") && !items.isMissingNode();
        Optional<JsonNode> form = form(operation);
        return new MapCall(
                route.operation(),
                list ? MapCall.LIST : kind(route, base, operation),
                route.method(),
                route.path(),
                summary(route, operation),
                route.permission(),
                route.deprecated(),
                named(operation, "header").anyMatch(p -> nameOf(p).equals("If-Match")),
                named(operation, "header").anyMatch(p -> nameOf(p).equals("Idempotency-Key")),
                named(operation, "path").map(fields::parameter).toList(),
                named(operation, "query")
                        .filter(p -> !list || !OF_PAGES.contains(nameOf(p)))
                        .map(fields::parameter)
                        .toList(),
                form.map(body -> fields.of(body, false)).orElse(List.of()),
                bodyType(operation),
                fields.of(list ? items : answer, true),
                operation.path("x-sorts").valueStream().map(JsonNode::asString).toList(),
                list && named(operation, "query").anyMatch(p -> nameOf(p).equals("cursor")));
    }

    /** The command that a call says it performs, as {@code lifecycle:command}; null when its name says it. */
    @Nullable
    String performs(Routes.Route route) {
        return described(route).path("x-performs").asString(null);
    }

    private JsonNode described(Routes.Route route) {
        return description.path("paths").path(route.path()).path(route.method().toLowerCase(Locale.ROOT));
    }

    private static String kind(Routes.Route route, String base, JsonNode operation) {
        boolean record = route.path().equals(base) || MapCall.isOneOf(route.path(), base);
        return switch (route.method()) {
            case "GET" -> MapCall.SHOW;
            case "DELETE" -> record ? MapCall.DELETE : MapCall.COMMAND;
            case "POST" -> operation.path("responses").has("201") ? MapCall.CREATE : MapCall.COMMAND;
            default -> record ? MapCall.CHANGE : MapCall.COMMAND;
        };
    }

    private static String summary(Routes.Route route, JsonNode operation) {
        String summary = MapFields.text(operation.path("summary"));
        return summary == null ? MapFields.words(route.operation()) + "." : summary;
    }

    private static Stream<JsonNode> named(JsonNode operation, String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(p -> p.path("in").asString("").equals(place));
    }

    private static String nameOf(JsonNode parameter) {
        return parameter.path("name").asString("");
    }

    private JsonNode answer(JsonNode operation) {
        JsonNode good = operation.path("responses").properties().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .<JsonNode>map(each ->
                        each.getValue().path("content").path("application/json").path("schema"))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
        return fields.resolved(good);
    }

    private static @Nullable String bodyType(JsonNode operation) {
        return operation.path("requestBody").path("content").propertyNames().stream()
                .findFirst()
                .orElse(null);
    }

    private static Optional<JsonNode> form(JsonNode operation) {
        return operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .map(content -> content.getValue().path("schema"));
    }
}
