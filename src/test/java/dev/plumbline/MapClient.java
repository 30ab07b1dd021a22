package dev.plumbline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A front end that knows nothing of the server but its map: no address, field or command stands in here. */
final class MapClient {
    private static final String MAP = "/ui-map/resources";

    private final Map<String, JsonNode> resources = new TreeMap<>();
    private final Map<String, JsonNode> calls = new TreeMap<>();
    private Http caller;

    MapClient(Http caller) {
        this.caller = caller;
        for (JsonNode entry : caller.get(MAP).expect(200).json().path("resources")) {
            String id = entry.path("id").asString();
            JsonNode resource = caller.get(MAP + "/" + id).expect(200).json();
            resources.put(id, resource);
            resource.path("calls").forEach(call -> calls.put(nameOf(call), call));
        }
    }

    /** Goes on as somebody else who may do the same. */
    void become(Http other) {
        caller = other;
    }

    List<JsonNode> resources() {
        return List.copyOf(resources.values());
    }

    JsonNode resource(String id) {
        return Objects.requireNonNull(resources.get(id), () -> "The map has no resource " + id);
    }

    List<JsonNode> calls() {
        return List.copyOf(calls.values());
    }

    JsonNode call(String operation) {
        return calls().stream()
                .filter(call -> call.path("operation").asString().equals(operation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The map has no call " + operation));
    }

    static String nameOf(JsonNode call) {
        return call.path("method").asString() + " " + call.path("path").asString();
    }

    /**
     * Calls as the map says.
     *
     * @param variable what stands for every variable of the path
     * @param version  what is sent as the version that was read, where the map wants one
     */
    Http.Answer send(JsonNode call, String variable, long version, String body) {
        Http headed = call.path("versioned").asBoolean() ? caller.seen(version) : caller;
        Http keyed = call.path("keyed").asBoolean()
                ? headed.with("Idempotency-Key", UUID.randomUUID().toString())
                : headed;
        String path = call.path("path").asString().replaceAll("\\{[^}]+}", variable);
        return keyed.send(
                call.path("method").asString(), path, call.path("bodyType").isString() ? body : null);
    }

    /** Fills the form of a call: what is known by its label, and of the rest what must be there. */
    Map<String, Object> form(JsonNode call, Map<String, Object> known) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (JsonNode field : call.path("body")) {
            String label = field.path("label").asString();
            boolean group = field.path("type").asString().equals("group");
            if (!group && (known.containsKey(label) || field.path("required").asBoolean())) {
                put(form, field.path("pointer").asString(), known.getOrDefault(label, filled(field)));
            }
        }
        return form;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> form, String pointer, Object value) {
        String[] parts = pointer.substring(1).split("/");
        Map<String, Object> group = form;
        for (int i = 0; i < parts.length - 1; i++) {
            group = (Map<String, Object>) group.computeIfAbsent(parts[i], part -> new LinkedHashMap<String, Object>());
        }
        group.put(parts[parts.length - 1], value);
    }

    private static Object filled(JsonNode field) {
        return switch (field.path("type").asString()) {
            case "choice" -> field.path("choices").path(0).asString();
            case "boolean" -> true;
            case "number", "integer" -> field.path("limits").path("minimum").asInt(1);
            case "list" -> List.of();
            case "map" -> Map.of();
            default -> "As the map says";
        };
    }

    /** The commands that lead from creation to a state from which {@code command} is possible, by the graph and what may be given. */
    List<String> way(JsonNode resource, JsonNode command) {
        List<String> targets =
                command.path("from").valueStream().map(JsonNode::asString).toList();
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> ways = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (JsonNode edge : resource.path("graph").path("transitions")) {
            if (!edge.path("from").isString()
                    && mayGive(resource, edge.path("command").asString())) {
                ways.put(
                        edge.path("to").asString(), List.of(edge.path("command").asString()));
                open.add(edge.path("to").asString());
            }
        }
        while (!open.isEmpty()) {
            String state = open.remove();
            if (targets.contains(state)) {
                return ways.get(state);
            }
            for (JsonNode edge : resource.path("graph").path("transitions")) {
                String next = edge.path("to").asString();
                String name = edge.path("command").asString();
                if (edge.path("from").asString("").equals(state)
                        && !ways.containsKey(next)
                        && mayGive(resource, name)) {
                    List<String> way = new ArrayList<>(ways.get(state));
                    way.add(name);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        throw new AssertionError("No way to " + targets);
    }

    JsonNode command(JsonNode resource, String name) {
        return resource.path("commands")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The map has no command " + name));
    }

    private static boolean mayGive(JsonNode resource, String name) {
        return resource.path("commands")
                .valueStream()
                .anyMatch(each -> each.path("name").asString().equals(name));
    }
}
