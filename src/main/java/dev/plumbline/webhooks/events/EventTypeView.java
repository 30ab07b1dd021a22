package dev.plumbline.webhooks.events;

import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import dev.plumbline.webhooks.events.Event.EventData;
import java.time.Instant;
import java.util.UUID;

/**
 * A type of event.
 *
 * @param example what a receiver gets
 */
record EventTypeView(String name, String record, String description, Event example) {
    private static final Instant WHEN = Instant.parse("2026-11-28T09:30:00Z");

    static EventTypeView of(EventTypes types, EventType type) {
        UUID id = UUID.nameUUIDFromBytes(type.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        UUID subject = UUID.nameUUIDFromBytes(types.record().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        EventData data =
                new EventData(types.record(), subject, types.address() + subject, types.record() + ".update", 4711);
        return new EventTypeView(
                type.name(), types.record(), type.description(), new Event(id, type.name(), WHEN, data));
    }
}
