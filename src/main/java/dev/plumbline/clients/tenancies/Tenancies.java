package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Tenancies as they were known. */
public interface Tenancies {
    /** Of all these properties, also those that have ended or are still to begin, in one statement; by property and since when they are known. */
    List<Tenancy> of(Collection<PropertyId> properties, Instant knownAt);
}
