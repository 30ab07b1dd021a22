package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that a schema allows, as a sensible caller would send them. */
final class Samples {
    /** Nobody has it. */
    static final UUID ABSENT = UUID.fromString("018f3b5e-0000-7000-8000-00000000dead");

    private static final int DEPTH = 6;
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("timezone", "America/Detroit"),
            Map.entry("currency", "USD"),
            Map.entry("locale", "en-US"),
            Map.entry("country", "US"),
            Map.entry("postcode", "48201"),
            Map.entry("region", "MI"),
            Map.entry("password", "correct horse battery staple 9"),
            Map.entry("role", "staff"),
            Map.entry("opens", "08:00"),
            Map.entry("closes", "17:00"),
            Map.entry("list", "leads"),
            Map.entry("from", "08:00"),
            Map.entry("until", "17:00"),
            Map.entry("sort", "name:asc"));

    private final Description description;
    private final FirmData data;
    private final String marker;

    Samples(Description description, FirmData data, String marker) {
        this.description = description;
        this.data = data;
        this.marker = marker;
    }

    JsonNode of(String name, JsonNode given) {
        return of(name, given, 0);
    }

    private JsonNode of(String name, JsonNode given, int depth) {
        JsonNode schema = description.resolve(given);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("properties") && depth < DEPTH) {
            ObjectNode object = JSON.createObjectNode();
            schema.path("properties")
                    .properties()
                    .forEach(e -> object.set(e.getKey(), of(e.getKey(), e.getValue(), depth + 1)));
            return object;
        }
        return switch (type(schema)) {
            case "integer" -> JSON.getNodeFactory().numberNode(number(schema));
            case "number" -> JSON.getNodeFactory().numberNode((double) number(schema));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "array" -> array(name, schema, depth);
            case "string" -> JSON.getNodeFactory().stringNode(text(name, schema));
            default -> JSON.createObjectNode();
        };
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String first = type.isArray() ? type.get(0).asString() : type.asString("");
        return first.isEmpty() && schema.has("properties") ? "object" : first;
    }

    private static long number(JsonNode schema) {
        return Math.max(1, schema.path("minimum").asLong(1));
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.createArrayNode();
        if (name.equals("permissions")) {
            return array.add("member.read");
        }
        if (depth < DEPTH) {
            array.add(of(name.replaceFirst("s$", ""), schema.path("items"), depth + 1));
        }
        return array;
    }

    String text(String name, JsonNode schema) {
        String lower = name.toLowerCase(Locale.ROOT);
        int n = COUNTER.incrementAndGet();
        String format = schema.path("format").asString("");
        String text = switch (format) {
            case "uuid" -> data.meant(name).map(r -> r.id().toString()).orElse(ABSENT.toString());
            case "date-time" -> "2026-01-02T03:04:05Z";
            case "date" -> "2026-01-02";
            case "binary" -> "x";
            default ->
                lower.contains("mail")
                        ? "p" + n + "-" + marker.toLowerCase(Locale.ROOT) + "@example.com"
                        : lower.contains("phone")
                                ? "+1 313 555 0" + (100 + n % 900)
                                : BY_NAME.getOrDefault(lower, marker + "-" + n);
        };
        if (lower.equals("code") || lower.equals("slug") || lower.equals("key")) {
            text = "c" + n;
        }
        int max = schema.path("maxLength").asInt(10_000);
        return text.length() > max ? text.substring(0, max) : text;
    }
}
