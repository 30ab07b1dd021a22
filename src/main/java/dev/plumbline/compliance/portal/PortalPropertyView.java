package dev.plumbline.compliance.portal;

import dev.plumbline.clients.AssignedProperty;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.obligations.ObligationSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A property of a guest, and how it stands today.
 *
 * @param client    what its client is called
 * @param kind      as what the guest sees it
 * @param reckoned  whether there are rules that answer; the colour of one without them says only that
 * @param red       how many of its duties are; so the other two
 * @param worst     its worst duty; absent when all are kept
 * @param changesOn the next day on which any of them changes if nobody does anything; absent when there is none
 */
record PortalPropertyView(
        PropertyId id,
        String name,
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postcode,
        @Nullable String country,
        String client,
        PortalKind kind,
        boolean reckoned,
        Colour colour,
        int red,
        int amber,
        int green,
        @Nullable String worst,
        @Nullable LocalDate changesOn) {
    static PortalPropertyView of(AssignedProperty property, ObligationSummary stands) {
        return new PortalPropertyView(
                property.id(),
                property.name(),
                property.street(),
                property.city(),
                property.region(),
                property.postcode(),
                property.country(),
                property.clientName(),
                property.kind(),
                stands.reckoned(),
                stands.colour(),
                stands.red(),
                stands.amber(),
                stands.green(),
                stands.worst(),
                stands.changesOn());
    }
}
