package dev.plumbline.operations.graphql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One read of the API's description: an address below {@code /api/v1} that answers a {@code GET} with JSON.
 *
 * @param name       of the field: {@code clientList} for {@code client.list}
 * @param route      {@code /api/v1/clients/{id}}
 * @param summary    what it answers
 * @param parameters those of the path first, as they stand in it
 * @param answer     schema of what comes back
 */
record ReadOperation(
        String name,
        String route,
        @Nullable String summary,
        boolean deprecated,
        List<Parameter> parameters,
        JsonNode answer) {

    private static final String DATA = "/api/v1/";

    /** A value of the path or the query. */
    record Parameter(String name, boolean inPath, boolean required, JsonNode schema) {
        private static Parameter of(JsonNode described) {
            return new Parameter(
                    described.path("name").asString(""),
                    isIn(described, "path"),
                    described.path("required").asBoolean(false),
                    described.path("schema"));
        }
    }

    /** All of them, in the order of their addresses. */
    static List<ReadOperation> of(JsonNode description) {
        return description.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(DATA))
                .flatMap(path -> read(path.getKey(), path.getValue().path("get")))
                .toList();
    }

    private static Stream<ReadOperation> read(String route, JsonNode operation) {
        JsonNode answer = operation
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        if (answer.isMissingNode()) {
            return Stream.empty();
        }
        return Stream.of(new ReadOperation(
                camel(operation.path("operationId").asString("")),
                route,
                operation.path("summary").asString(null),
                operation.path("deprecated").asBoolean(false),
                Stream.concat(inPath(route, operation), inQuery(operation)).toList(),
                answer));
    }

    private static Stream<Parameter> inPath(String route, JsonNode operation) {
        return parameters(operation, "path")
                .sorted((one, other) -> Integer.compare(place(route, one), place(route, other)))
                .map(Parameter::of);
    }

    private static int place(String route, JsonNode parameter) {
        return route.indexOf("{" + parameter.path("name").asString("") + "}");
    }

    private static Stream<Parameter> inQuery(JsonNode operation) {
        return parameters(operation, "query").map(Parameter::of);
    }

    private static Stream<JsonNode> parameters(JsonNode operation, String place) {
        return operation.path("parameters").valueStream().filter(parameter -> isIn(parameter, place));
    }

    private static boolean isIn(JsonNode parameter, String place) {
        return parameter.path("in").asString("").equals(place);
    }

    /** {@code look-alike.list} is {@code lookAlikeList}. */
    static String camel(String operation) {
        StringBuilder name = new StringBuilder();
        for (String word : operation.split("[.-]", -1)) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
