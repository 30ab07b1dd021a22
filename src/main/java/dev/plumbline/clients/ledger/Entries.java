package dev.plumbline.clients.ledger;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table of one kind of thing. */
public interface Entries<I extends Id, T extends Item> {
    /** Of each thing its last entry that was known at an instant. */
    List<Entry<T>> latest(Collection<PropertyId> properties, Instant knownAt);

    /** Of one thing, the newest first. */
    List<Entry<T>> history(PropertyId property, I id, int limit);

    /** Within a span of a timeline, the newest first. */
    List<Entry<T>> told(List<UUID> properties, TimelineSpan span);

    void insert(Entry<T> entry);
}
