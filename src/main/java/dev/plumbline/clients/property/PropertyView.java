package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property as its page shows it.
 *
 * @param name            the unit and the street, or whatever else of the address is known
 * @param unit            what it is called inside of its building
 * @param building        of which it is a unit
 * @param units           that it has: the first 200
 * @param archivedBecause absent unless it is archived
 */
record PropertyView(
        PropertyId id,
        long version,
        String name,
        @Nullable String unit,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        ClientId client,
        String clientName,
        @Nullable PropertyId building,
        @Nullable String buildingName,
        List<UnitLine> units,
        Standing status,
        @Nullable String archivedBecause,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {

    /** A unit of the property, by which its page is found. */
    record UnitLine(PropertyId id, String unit, String clientName, boolean archived) {}
}
