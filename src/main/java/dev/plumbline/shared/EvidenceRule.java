package dev.plumbline.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * What counts as evidence of a kind, and for how long.
 *
 * @param kind    what it shows: {@code sales.contact}
 * @param version which wording of the rule; kept with the evidence, so that a later wording changes no earlier fact
 */
public record EvidenceRule(String kind, String version, Term term) {

    /** How long it is good. The unit is the rule's: thirty minutes are not a day, and a year is not 8,760 hours. */
    public sealed interface Term {
        record Endless() implements Term {}

        record ByClock(Duration length) implements Term {}

        record ByDay(Period length) implements Term {}
    }

    /** @param place whose wall clock decides where the rule counts in days */
    public Validity validity(Instant issuedAt, ZoneId place) {
        return switch (term) {
            case Term.Endless() -> new Validity.ByClock(issuedAt, null);
            case Term.ByClock(Duration length) -> new Validity.ByClock(issuedAt, issuedAt.plus(length));
            case Term.ByDay(Period length) -> {
                LocalDate day = issuedAt.atZone(place).toLocalDate();
                yield new Validity.ByDay(day, day.plus(length), place);
            }
        };
    }
}
