package dev.plumbline.compliance.handover;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.ObligationState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How all properties of a client stand. Colour is that of the worst, here as everywhere.
 *
 * @param colour  absent for a client without properties
 * @param percent of all duties that are kept, rounded down; absent when nothing is asked for
 */
record PublishedPack(
        PackedClient client,
        LocalDate asOf,
        @Nullable Colour colour,
        @Nullable Integer percent,
        List<PackedProperty> properties) {
    record PackedClient(ClientId id, String name) {}

    /** @param percent of its duties that are kept, rounded down; absent when nothing is asked for */
    record PackedProperty(
            PropertyId id,
            String address,
            Colour colour,
            @Nullable Integer percent,
            PackedCounts counts,
            PackedDocuments documents,
            List<PackedRequirement> requirements) {}

    record PackedCounts(int green, int amber, int red) {
        /** Null when nothing is asked for. */
        @Nullable
        Integer percent() {
            int all = green + amber + red;
            return all == 0 ? null : 100 * green / all;
        }

        PackedCounts and(PackedCounts other) {
            return new PackedCounts(green + other.green, amber + other.amber, red + other.red);
        }
    }

    /** @param total certificates that were handed in and not withdrawn */
    record PackedDocuments(int total, int verified, int pending) {}

    /** @param subject what it is about, where that is not the property itself */
    record PackedRequirement(
            String requirement,
            String description,
            String subject,
            ObligationState state,
            Colour colour,
            @Nullable LocalDate due) {}
}
