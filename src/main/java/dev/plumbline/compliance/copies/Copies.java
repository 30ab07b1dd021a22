package dev.plumbline.compliance.copies;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** Copies as they were known, for the other parts of the module. */
public interface Copies {
    /** Of all these properties in one statement: by certificate and tenancy the days on which one was given. */
    Map<UUID, Map<UUID, SortedSet<LocalDate>>> of(Collection<PropertyId> properties, Instant knownAt);
}
