package dev.plumbline.webhooks.events;

import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import dev.plumbline.webhooks.events.Event.EventData;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A type of event.
 *
 * @param schema  JSON Schema (2020-12) of what a receiver gets
 * @param example an event of this type, with the id that stands in the header {@code webhook-id}
 */
record EventTypeView(String name, String record, String description, Map<String, Object> schema, Event example) {
    private static final Instant WHEN = Instant.parse("2026-11-28T09:30:00Z");

    static EventTypeView of(EventTypes types, EventType type) {
        UUID id = UUID.nameUUIDFromBytes(type.name().getBytes(StandardCharsets.UTF_8));
        UUID subject = UUID.nameUUIDFromBytes(types.record().getBytes(StandardCharsets.UTF_8));
        EventData data = new EventData(types.record(), subject, types.address() + subject, type.action(), 4711);
        return new EventTypeView(
                type.name(),
                types.record(),
                type.description(),
                EventSchema.of(type.name(), types.record()),
                new Event(id, type.name(), WHEN, data));
    }
}
