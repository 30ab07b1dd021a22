package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing of a property changes if nobody does anything.
 *
 * @param until     the first day that is not among them; {@link #FOREVER} when nothing changes any more
 * @param reckoned  whether there are rules that answer
 * @param red       how many of its duties are; so the other two
 * @param worst     its worst duty; absent when all are kept
 * @param worsensOn the first day on which its colour is worse than on these; absent when none is in sight
 */
public record Outlook(
        PropertyId property,
        LocalDate from,
        LocalDate until,
        boolean reckoned,
        Colour colour,
        int red,
        int amber,
        int green,
        @Nullable String worst,
        @Nullable LocalDate worsensOn) {
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    static Outlook of(ObligationSummary stands) {
        return new Outlook(
                stands.property(),
                stands.asOf(),
                stands.changesOn() == null ? FOREVER : stands.changesOn(),
                stands.reckoned(),
                stands.colour(),
                stands.red(),
                stands.amber(),
                stands.green(),
                stands.worst(),
                null);
    }

    Outlook worsening(@Nullable LocalDate day) {
        return new Outlook(property, from, until, reckoned, colour, red, amber, green, worst, day);
    }
}
