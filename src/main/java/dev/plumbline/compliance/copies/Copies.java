package dev.plumbline.compliance.copies;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** Copies as they were known, for the other parts of the module. */
public interface Copies {
    /** Of all these properties in one statement: by certificate and tenancy the days on which one was given. */
    Map<UUID, Map<UUID, SortedSet<LocalDate>>> of(Collection<PropertyId> properties, Instant knownAt);

    /** The ledger of a property: what was given and not taken back. */
    List<CopyView> given(PropertyId property, Instant knownAt);
}
