package dev.plumbline.operations.uimap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fields from the schemas of the API's description: groups and lists are followed, what repeats itself is not. */
final class MapFields {
    private static final int DEPTH_MAX = 4;
    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> FOR_PROGRAMS = Set.of("/id", "/version", "/commands", "/nextCursor");

    private final JsonNode schemas;

    MapFields(JsonNode description) {
        this.schemas = description.path("components").path("schemas");
    }

    List<MapField> of(JsonNode schema, boolean readOnly) {
        List<MapField> found = new ArrayList<>();
        inside("", resolved(schema), readOnly, new HashSet<>(), found);
        return List.copyOf(found);
    }

    /** A parameter of a path or a query, whose pointer is its name. */
    MapField parameter(JsonNode parameter) {
        String name = parameter.path("name").asString();
        return field(name, parameter.path("schema"), parameter.path("required").asBoolean(false), false, parameter);
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.startsWith(REFERENCE) ? schemas.path(reference.substring(REFERENCE.length())) : schema;
    }

    private void inside(String at, JsonNode group, boolean readOnly, Set<String> within, List<MapField> found) {
        Set<String> required = new HashSet<>();
        group.path("required").forEach(name -> required.add(name.asString()));
        group.path("properties").properties().forEach(property -> {
            String pointer = at + "/" + property.getKey();
            JsonNode schema = property.getValue();
            found.add(field(pointer, schema, required.contains(property.getKey()), readOnly, schema)
                    .under(condition(at, group.path("x-conditions"), property.getKey())));
            follow(pointer, schema, readOnly, within, found);
        });
    }

    private void follow(String pointer, JsonNode schema, boolean readOnly, Set<String> within, List<MapField> found) {
        boolean list = !schema.path("items").isMissingNode();
        JsonNode inner = list ? schema.path("items") : schema;
        String reference = inner.path("$ref").asString("");
        if (reference.isEmpty()
                || within.size() >= DEPTH_MAX
                || FOR_PROGRAMS.contains(pointer)
                || !within.add(reference)) {
            return;
        }
        inside(list ? pointer + "/-" : pointer, resolved(inner), readOnly, within, found);
        within.remove(reference);
    }

    private MapField field(String pointer, JsonNode schema, boolean required, boolean readOnly, JsonNode described) {
        JsonNode value = resolved(schema);
        List<String> choices = choices(value.path("items").isMissingNode() ? value : resolved(value.path("items")));
        return new MapField(
                pointer,
                label(pointer),
                type(value),
                required,
                readOnly,
                FOR_PROGRAMS.contains(pointer),
                text(described.path("description")),
                choices,
                limits(value),
                null);
    }

    /** A member depends on one other: what is only given then may be needed then too. */
    private static MapField.@Nullable Condition condition(String at, JsonNode rules, String name) {
        MapField.Condition found = null;
        for (JsonNode rule : rules) {
            if (rule.path("field").asString().equals(name)) {
                boolean only = rule.path("kind").asString().equals("only");
                found = new MapField.Condition(
                        at + "/" + rule.path("when").asString(),
                        rule.path("is").valueStream().map(JsonNode::asString).toList(),
                        only || (found != null && found.only()),
                        !only || (found != null && found.needed()));
            }
        }
        return found;
    }

    private static MapField.Limits limits(JsonNode schema) {
        return new MapField.Limits(
                positive(schema.path("minLength")),
                positive(schema.path("maxLength")),
                bound(schema, "minimum", "exclusiveMinimum", BigDecimal.ONE),
                bound(schema, "maximum", "exclusiveMaximum", BigDecimal.ONE.negate()),
                text(schema.path("pattern")),
                positive(schema.path("maxItems")));
    }

    private static @Nullable Integer positive(JsonNode value) {
        return value.isNumber() && value.asInt() > 0 ? value.asInt() : null;
    }

    /** What is still possible. Next to a bound that is not, there is a last value of whole numbers only; of others it is told itself. */
    private static @Nullable BigDecimal bound(JsonNode schema, String name, String beyond, BigDecimal step) {
        if (schema.path(name).isNumber()) {
            return schema.path(name).decimalValue();
        }
        JsonNode value = schema.path(beyond);
        if (!value.isNumber()) {
            return null;
        }
        boolean whole = types(schema.path("type")).anyMatch("integer"::equals);
        return whole ? value.decimalValue().add(step) : value.decimalValue();
    }

    /** What is written of something, without the marks of code; null where nothing is. */
    static @Nullable String text(JsonNode value) {
        return value.isString() && !value.asString().isBlank()
                ? value.asString().replaceAll("</?code>", "")
                : null;
    }

    private static List<String> choices(JsonNode schema) {
        return schema.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private String type(JsonNode schema) {
        if (!choices(schema).isEmpty()) {
            return "choice";
        }
        String type = types(schema.path("type"))
                .filter(each -> !each.equals("null"))
                .findFirst()
                .orElse("any");
        return switch (type) {
            case "string" -> ofText(schema.path("format").asString(""));
            case "array" -> "list";
            case "object" -> schema.path("properties").isMissingNode() ? "map" : "group";
            default -> type;
        };
    }

    private static Stream<String> types(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString)
                : type.isString() ? Stream.of(type.asString()) : Stream.empty();
    }

    private static String ofText(String format) {
        return switch (format) {
            case "date-time" -> "instant";
            case "date" -> "date";
            case "uuid" -> "id";
            default -> "text";
        };
    }

    /** {@code /need/insuranceClaim} is read "Insurance claim". */
    private static String label(String pointer) {
        String name = pointer.replaceFirst("(/-)+$", "").replaceFirst("^.*/", "");
        return words(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2"));
    }

    /** In small letters but for the first. */
    static String words(String name) {
        String spaced = name.replaceAll("[-_.]+", " ").strip().toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? name : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
