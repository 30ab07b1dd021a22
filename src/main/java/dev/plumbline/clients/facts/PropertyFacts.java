package dev.plumbline.clients.facts;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is known of properties of the current firm, for other modules. */
public interface PropertyFacts {
    /**
     * What was known at an instant, of as many properties as a page has, in four statements however many they are. Those that the
     * firm does not have are missing.
     */
    List<PropertyKnowledge> of(Collection<PropertyId> properties, Instant knownAt);
}
