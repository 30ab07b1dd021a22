package dev.plumbline.clients.appliances;

import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.ledger.Item;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appliance or a flue, as it was known at some time.
 *
 * @param version how many entries it had then
 */
public record Appliance(ApplianceId id, long version, PropertyId property, Details details, Provenance provenance)
        implements Item {
    /**
     * What is known of it.
     *
     * @param servesHome  false when it serves only a part that is no home
     * @param installedOn null when nobody knows; it was there before all else then
     * @param removedOn   the first day on which it is no longer there; null while it is
     */
    public record Details(
            ApplianceFuel fuel,
            ApplianceKind kind,
            String room,
            @Nullable String make,
            @Nullable String model,
            ApplianceOwner ownedBy,
            boolean servesHome,
            @Nullable LocalDate installedOn,
            @Nullable LocalDate removedOn) {}

    public boolean isThereOn(LocalDate day) {
        LocalDate installed = details.installedOn();
        LocalDate removed = details.removedOn();
        return (installed == null || !installed.isAfter(day)) && (removed == null || removed.isAfter(day));
    }
}
