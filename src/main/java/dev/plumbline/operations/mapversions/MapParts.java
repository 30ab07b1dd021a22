package dev.plumbline.operations.mapversions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a map consists of, in a form that is small and compares well: each part by its name, with what is said of it. Words for people
 * (labels, summaries, help) are kept as a hash: that they changed is of interest, and not how.
 *
 * @param calls    {@code GET /api/v1/sales/leads}
 * @param fields   call, place and pointer: {@code POST /api/v1/sales/leads body /name}
 * @param commands resource and name: {@code sales.lead contact}
 * @param states   lifecycle and state, with where each command leads from there: {@code sales.lead new}; of the lifecycle alone: how it begins
 */
record MapParts(
        SortedMap<String, SortedMap<String, String>> calls,
        SortedMap<String, SortedMap<String, String>> fields,
        SortedMap<String, SortedMap<String, String>> commands,
        SortedMap<String, SortedMap<String, String>> states) {

    private static final List<String> PLACES = List.of("variables", "query", "body", "answer");
    private static final List<String> OF_CALL = List.of(
            "operation", "kind", "permission", "deprecated", "versioned", "keyed", "bodyType", "sorts", "paged");
    private static final List<String> OF_FIELD =
            List.of("type", "required", "readOnly", "hidden", "choices", "limits", "condition");
    private static final List<String> OF_COMMAND =
            List.of("operation", "resource", "permissions", "from", "to", "needs", "apart");
    private static final int HASH_LENGTH = 8;

    /** @param resources of the whole map, as they are answered */
    static MapParts of(JsonNode resources) {
        MapParts parts = new MapParts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (JsonNode resource : resources) {
            String id = resource.path("id").asString();
            resource.path("calls").forEach(call -> parts.addCall(id, call));
            for (JsonNode command : resource.path("commands")) {
                String name = id + " " + command.path("name").asString();
                parts.commands.put(name, said(command, OF_COMMAND, "label"));
            }
            parts.addStates(resource.path("graph"));
        }
        return parts;
    }

    private void addCall(String resource, JsonNode call) {
        String name = call.path("method").asString() + " " + call.path("path").asString();
        SortedMap<String, String> said = said(call, OF_CALL, "summary");
        said.put("resource", resource);
        calls.put(name, said);
        for (String place : PLACES) {
            for (JsonNode field : call.path(place)) {
                String pointer = field.path("pointer").asString();
                fields.put(name + " " + place + " " + pointer, said(field, OF_FIELD, "label", "help"));
            }
        }
    }

    private void addStates(JsonNode graph) {
        if (!graph.isObject()) {
            return;
        }
        String lifecycle = graph.path("name").asString();
        states.put(lifecycle, new TreeMap<>());
        graph.path("states").forEach(state -> states.put(lifecycle + " " + state.asString(), new TreeMap<>()));
        for (JsonNode way : graph.path("transitions")) {
            String from = way.path("from").asString("");
            states.computeIfAbsent((lifecycle + " " + from).strip(), state -> new TreeMap<>())
                    .merge(
                            way.path("command").asString(),
                            way.path("to").asString(),
                            (one, other) -> one + ", " + other);
        }
    }

    private static SortedMap<String, String> said(JsonNode part, List<String> what, String... words) {
        SortedMap<String, String> said = new TreeMap<>();
        for (String each : what) {
            String text = text(part.path(each));
            if (!text.isEmpty() && !text.equals("false") && !text.equals("{}")) {
                said.put(each, text);
            }
        }
        String read = List.of(words).stream()
                .map(word -> part.path(word).asString(""))
                .collect(Collectors.joining("\n"));
        said.put("words", hash(read));
        return said;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        boolean plain = value.isArray() && value.valueStream().allMatch(JsonNode::isString);
        if (plain) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return value.isContainer() ? value.toString() : value.asString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
