package dev.plumbline.clients.facts;

import dev.plumbline.clients.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a fact, as it counts: what was withdrawn or said anew for the same day is not among them.
 *
 * @param code     of the fact
 * @param value    as {@link Fact#checked} spells it; null when the answer is that it is not known
 * @param trueFrom the day from which it is true; null for what was always so
 */
public record FactAnswer(
        String code, @Nullable String value, @Nullable LocalDate trueFrom, Provenance provenance) {

    public boolean known() {
        return value != null;
    }

    boolean holdsOn(LocalDate day) {
        return trueFrom == null || !trueFrom.isAfter(day);
    }
}
