package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a property stands on a day: what its page says of it, in one line.
 *
 * @param reckoned  whether there are rules that answer; the colour of one without them says only that
 * @param red       how many of its duties are; so the other two
 * @param worst     its worst duty; absent when all are kept
 * @param changesOn the next day on which any of them changes if nobody does anything; absent when there is none
 */
public record ObligationSummary(
        PropertyId property,
        LocalDate asOf,
        boolean reckoned,
        Colour colour,
        int red,
        int amber,
        int green,
        @Nullable String worst,
        @Nullable LocalDate changesOn) {
    static ObligationSummary of(ObligationsView whole) {
        return new ObligationSummary(
                whole.property(),
                whole.asOf(),
                !whole.rulesOf().isEmpty(),
                whole.colour(),
                whole.red(),
                whole.amber(),
                whole.green(),
                whole.colour() == Colour.GREEN
                        ? null
                        : whole.obligations().getFirst().title(),
                whole.changesOn());
    }
}
