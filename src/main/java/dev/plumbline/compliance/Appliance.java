package dev.plumbline.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appliance or a flue.
 *
 * @param servesHome  false when only a part that is no home uses it
 * @param installedOn null when nobody knows
 * @param removedOn   the first day without it; null while it is there
 */
public record Appliance(
        String id,
        Kind kind,
        Fuel fuel,
        String room,
        Owner owner,
        boolean servesHome,
        @Nullable LocalDate installedOn,
        @Nullable LocalDate removedOn) {

    public enum Kind {
        BOILER("Boiler"),
        FIRE("Fire"),
        COOKER("Cooker"),
        HOB("Hob"),
        WATER_HEATER("Water heater"),
        STOVE("Stove"),
        FLUE("Flue"),
        OTHER("Appliance");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    public enum Fuel {
        GAS,
        OIL,
        SOLID,
        ELECTRIC
    }

    public enum Owner {
        LANDLORD,
        TENANT
    }

    public Subject subject() {
        return new Subject(Subject.Kind.APPLIANCE, id, room.isEmpty() ? kind.label : kind.label + ", " + room);
    }

    public boolean isThere(LocalDate day) {
        return (installedOn == null || !day.isBefore(installedOn)) && (removedOn == null || day.isBefore(removedOn));
    }
}
