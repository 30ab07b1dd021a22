package dev.plumbline.webhooks.events;

import java.util.List;
import java.util.Map;

/** The shape of what a receiver gets, as a JSON Schema (2020-12): the same for all types but for its name and record. */
final class EventSchema {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> ID = Map.of("type", "string", "format", "uuid");
    private static final Map<String, Object> TIME = Map.of("type", "string", "format", "date-time");
    private static final Map<String, Object> NUMBER = Map.of("type", "integer", "minimum", 0);

    private EventSchema() {}

    static Map<String, Object> of(String type, String record) {
        Map<String, Object> data = object(
                Map.of("record", Map.of("const", record), "id", ID, "href", TEXT, "action", TEXT, "leaf", NUMBER),
                List.of("record", "id", "href", "action", "leaf"));
        return object(
                Map.of("type", Map.of("const", type), "timestamp", TIME, "data", data),
                List.of("type", "timestamp", "data"));
    }

    /** Open: a receiver must bear members that come later. */
    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "properties", properties, "required", required);
    }
}
