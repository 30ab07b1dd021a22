package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A right request with a star at each place where a tool may put texts of its own. Nothing else in it is wrong: what is refused
 * for another reason says nothing of the place.
 *
 * @param plain the same without stars
 */
record Marked(String name, Call plain, String request, List<String> places) {
    private static final String STAR = "*";

    /** Path variables with the texts of the body, each query parameter, and the other values of the body written as texts. */
    static List<Marked> of(Operation operation, Call right, Samples samples) {
        List<Marked> all = new ArrayList<>();
        Map<String, JsonNode> queries = operation.queries();
        String required = queries.entrySet().stream()
                .filter(query -> operation.requires(query.getKey()))
                .map(query -> "&" + query.getKey() + "=" + value(query, samples))
                .reduce("", String::concat);
        Call whole = right.to(right.target() + required.replaceFirst("&", "?"));
        all.add(texts(operation, whole));
        queries.entrySet().forEach(query -> {
            String others = required.replaceFirst("&" + query.getKey() + "=[^&]*", "");
            Call one = right.to(right.target() + "?" + others.replaceFirst("&", "") + (others.isEmpty() ? "" : "&")
                    + query.getKey() + "=" + value(query, samples));
            all.add(new Marked(
                    operation.name() + " " + query.getKey(),
                    one,
                    text(one, one.target() + STAR, one.body()),
                    List.of("?" + query.getKey())));
        });
        all.add(values(operation, whole));
        return all.stream().filter(marked -> !marked.places().isEmpty()).toList();
    }

    private static String value(Map.Entry<String, JsonNode> query, Samples samples) {
        JsonNode value = samples.of(query.getKey(), query.getValue());
        return Hostile.encoded((value.isArray() ? value.path(0) : value).asString());
    }

    private static Marked texts(Operation operation, Call right) {
        List<String> places = new ArrayList<>();
        String[] names = operation.path().split("/", -1);
        String[] values = right.target().split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                places.add(names[i]);
                values[i] = values[i].replaceFirst("\\?|$", "*$0");
            }
        }
        byte[] body = marked(right, false, places);
        return new Marked(operation.name(), right, text(right, String.join("/", values), body), List.copyOf(places));
    }

    private static Marked values(Operation operation, Call right) {
        List<String> places = new ArrayList<>();
        byte[] body = marked(right, true, places);
        return new Marked(operation.name() + " values", right, text(right, right.target(), body), List.copyOf(places));
    }

    private static String text(Call call, String target, byte @Nullable [] body) {
        StringBuilder text = new StringBuilder(call.method() + " " + target + " HTTP/1.1\r\nHost: HOST\r\n");
        call.headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append("\r\n"));
        return text + "\r\n" + (body == null ? "" : new String(body, StandardCharsets.UTF_8));
    }

    private static byte @Nullable [] marked(Call right, boolean values, List<String> places) {
        if (right.body() == null) {
            return null;
        }
        JsonNode body = JSON.readTree(right.body());
        mark(body, values, places);
        return JSON.writeValueAsBytes(body);
    }

    private static void mark(JsonNode node, boolean values, List<String> places) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (isPlace(value, values)) {
                    places.add(name);
                    object.put(name, value.asString() + STAR);
                } else {
                    mark(value, values, places);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isPlace(array.get(i), values)) {
                    places.add("[" + i + "]");
                    array.set(i, JSON.getNodeFactory().stringNode(array.get(i).asString() + STAR));
                } else {
                    mark(array.get(i), values, places);
                }
            }
        }
    }

    private static boolean isPlace(JsonNode value, boolean values) {
        return values ? value.isNumber() || value.isBoolean() : value.isString();
    }
}
