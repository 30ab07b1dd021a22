package dev.plumbline.clients.hazards;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Hazards as they were known. */
public interface Hazards {
    /** Of all these properties in one statement; by property and since when they are known. */
    List<Hazard> of(Collection<PropertyId> properties, Instant knownAt);
}
