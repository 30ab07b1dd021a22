package dev.plumbline.webhooks;

import dev.plumbline.audit.SealedEvent;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A kind of event that other systems can be told of.
 *
 * @param name        {@code lead.created}
 * @param description for whoever builds a receiver
 * @param means       which entries of the log, of the record's table, are such an event
 */
public record EventType(String name, String description, Predicate<SealedEvent> means) {

    /** The record has come into being, however it came. */
    public static EventType created(String name, String description) {
        return new EventType(name, description, e -> e.operation().equals("insert"));
    }

    /** This column of the record has changed. */
    public static EventType changed(String name, String column, String description) {
        return new EventType(name, description, e -> e.changed().contains(column));
    }

    /** Nothing but these columns have changed. */
    public static EventType changedOnly(String name, Set<String> columns, String description) {
        return new EventType(name, description, e -> isUpdate(e) && columns.containsAll(e.changed()));
    }

    /** The record has changed in any way. */
    public static EventType changed(String name, String description) {
        return new EventType(name, description, EventType::isUpdate);
    }

    /** Only where it was done by one of these actions. */
    public EventType by(Set<String> actions) {
        return new EventType(name, description, means.and(e -> actions.contains(e.action())));
    }

    private static boolean isUpdate(SealedEvent event) {
        return event.operation().equals("update");
    }
}
