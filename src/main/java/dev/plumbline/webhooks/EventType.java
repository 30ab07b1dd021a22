package dev.plumbline.webhooks;

import dev.plumbline.audit.SealedEvent;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A kind of event that other systems can be told of.
 *
 * @param name        {@code lead.created}
 * @param action      one of those that bring it about, for the example
 * @param description for whoever builds a receiver
 * @param means       which entries of the log, of the record's table, are such an event
 */
public record EventType(String name, String action, String description, Predicate<SealedEvent> means) {

    /** The record has come into being, however it came. */
    public static EventType created(String name, String action, String description) {
        return new EventType(name, action, description, e -> e.operation().equals("insert"));
    }

    /** This column of the record has changed. */
    public static EventType changed(String name, String column, String action, String description) {
        return new EventType(name, action, description, e -> e.changed().contains(column));
    }

    /** This column of the record was emptied. */
    public static EventType cleared(String name, String column, String action, String description) {
        return new EventType(name, action, description, e -> e.cleared().contains(column));
    }

    /** Nothing but these columns have changed. */
    public static EventType changedOnly(String name, Set<String> columns, String action, String description) {
        return new EventType(name, action, description, e -> isUpdate(e) && columns.containsAll(e.changed()));
    }

    /** The record has changed in any way. */
    public static EventType changed(String name, String action, String description) {
        return new EventType(name, action, description, EventType::isUpdate);
    }

    private static boolean isUpdate(SealedEvent event) {
        return event.operation().equals("update");
    }
}
