package dev.plumbline.clients.appliances;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Appliances and flues as they were known. */
public interface Appliances {
    /** Of all these properties, also those that were removed, in one statement; by property and since when they are known. */
    List<Appliance> of(Collection<PropertyId> properties, Instant knownAt);
}
