package dev.plumbline.clients.hazards;

import dev.plumbline.clients.HazardId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.ledger.Item;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard, as it was known at some time.
 *
 * @param version how many entries it had then
 */
public record Hazard(HazardId id, long version, PropertyId property, Details details, Provenance provenance)
        implements Item {
    /**
     * What is known of it.
     *
     * @param awareOn the day on which the landlord became aware of it
     * @param place   where it is; null when nobody has said so
     * @param what    what it is, as people wrote it; null when nobody has
     */
    public record Details(
            HazardKind kind,
            LocalDate awareOn,
            @Nullable String place,
            @Nullable String what) {}
}
