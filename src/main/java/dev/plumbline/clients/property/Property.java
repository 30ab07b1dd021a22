package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.places.Address;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A building or site of a client, or a unit of a building.
 *
 * @param name            the unit and the street, or whatever else of the address is known
 * @param archivedBecause null unless it is archived
 */
record Property(
        PropertyId id,
        long version,
        String name,
        Facts facts,
        Owner owner,
        @Nullable Building building,
        Standing status,
        @Nullable String archivedBecause,
        Instant createdAt) {
    static final int UNIT_MAX = 100;

    /** Whose it is. */
    record Owner(ClientId id, String name, boolean archived) {}

    /** Of which it is a unit. */
    record Building(PropertyId id, String name, boolean archived) {}

    /** @param unit what it is called inside of its building, such as "Flat 3"; null for a whole building or site */
    record Facts(@Nullable String unit, Address address) {
        /**
         * As it is stored, or a refusal that names the field.
         *
         * @param named whether it has to be called something, because its building has other units
         * @param home  the country where an address is meant that says none
         */
        Facts checked(boolean named, @Nullable String home) {
            String called = Texts.optional("/unit", unit, UNIT_MAX);
            if (named && called == null) {
                throw Problem.field("/unit", "required", "Say what the unit is called, as in Flat 3.");
            }
            return new Facts(called, address.found(home));
        }

        /** On the map it stays where it was, as long as it is the same place and nobody says otherwise. */
        Facts after(Facts before) {
            Address was = before.address();
            boolean stays = address.latitude() == null && address.standsAs(was);
            return stays ? new Facts(unit, address.at(was.latitude(), was.longitude())) : this;
        }

        String key() {
            return address.key(unit);
        }
    }

    boolean archived() {
        return status == Standing.ARCHIVED;
    }
}
