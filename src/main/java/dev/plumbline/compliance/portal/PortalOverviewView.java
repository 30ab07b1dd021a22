package dev.plumbline.compliance.portal;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import java.time.LocalDate;
import java.util.List;

/**
 * How all properties of a guest stand today.
 *
 * @param properties how many they are
 * @param red        how many of them are; so the other two
 * @param noRules    for whose place no rules answer; they are in none of the three colours
 * @param pending    how many are not counted yet, because very much was recorded a moment ago
 * @param next       which change next if nobody does anything, the first first; at most ten
 */
record PortalOverviewView(
        LocalDate asOf,
        long properties,
        long red,
        long amber,
        long green,
        long noRules,
        long pending,
        List<PortalChange> next) {

    /** @param colour of the property until then */
    record PortalChange(PropertyId property, String name, Colour colour, LocalDate changesOn) {}
}
