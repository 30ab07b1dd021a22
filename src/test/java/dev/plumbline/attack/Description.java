package dev.plumbline.attack;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.Endpoints;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The running API's own description. */
final class Description {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> OURS = List.of("/api/", "/debug/", "/graphql", "/ops/", "/system/", "/ui-map");
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;
    private final SchemaRegistry validators = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    Description(JsonNode root) {
        this.root = root;
    }

    List<Operation> operations(List<Endpoints.Endpoint> endpoints) {
        return endpoints.stream()
                .filter(e -> OURS.stream().anyMatch(e.path()::startsWith))
                .map(e -> {
                    String path = e.path().replaceAll("\\{([^:}]+):[^}]*}", "{$1}");
                    JsonNode described =
                            root.path("paths").path(path).path(e.method().toLowerCase(java.util.Locale.ROOT));
                    return new Operation(e, path, described, this);
                })
                .toList();
    }

    /** Every code that an answer may have. */
    Map<String, Integer> codes() {
        return root.path("x-errors")
                .valueStream()
                .collect(Collectors.toMap(
                        e -> e.path("code").asString(), e -> e.path("status").asInt()));
    }

    JsonNode resolve(JsonNode schema) {
        JsonNode at = schema;
        for (int depth = 0; depth < 20 && at.has("$ref"); depth++) {
            at = root.path("components")
                    .path("schemas")
                    .path(at.path("$ref").asString().substring(SCHEMAS.length()));
        }
        return at.isNull() ? MissingNode.getInstance() : at;
    }

    /**
     * What is wrong with a value. Members that are null count as absent, which is how optional ones are spelled; members that
     * are not described are wrong, because nobody decided that they may be seen.
     */
    List<String> faults(JsonNode schema, JsonNode value) {
        Schema validator = compiled.computeIfAbsent(schema, this::compile);
        return validator.validate(withoutNulls(value)).stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage())
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema.deepCopy());
        whole.set("components", root.path("components").deepCopy());
        close(whole);
        return validators.getSchema(whole);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(Description::close);
    }

    private static JsonNode withoutNulls(JsonNode value) {
        if (value.isObject()) {
            ObjectNode copy = JSON.createObjectNode();
            value.properties().forEach(e -> {
                if (!e.getValue().isNull()) {
                    copy.set(e.getKey(), withoutNulls(e.getValue()));
                }
            });
            return copy;
        }
        if (value.isArray()) {
            var copy = JSON.createArrayNode();
            value.forEach(item -> copy.add(withoutNulls(item)));
            return copy;
        }
        return value;
    }
}
