package dev.plumbline.sales.scoring;

import dev.plumbline.sales.Temperature;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a score at an instant.
 *
 * @param shown     the number on the lead: the one set by hand while that holds, else the computed one
 * @param computed  the sum of the ledger
 * @param changesAt when number or temperature next change by time alone; null when they will not
 */
public record Assessment(
        int shown,
        int computed,
        Temperature temperature,
        @Nullable ManualScore manual,
        @Nullable Instant changesAt) {

    /**
     * @param before the computed temperature that held at {@code since}; null for a new lead and after a number set by
     *     hand, which leaves no trace in the computed one
     */
    public static Assessment of(
            Ledger ledger, Bands bands, @Nullable ManualScore manual, @Nullable Temperature before, Span span) {
        Instant at = span.until();
        int computed = ledger.score(at);
        if (manual != null && manual.holds(at)) {
            Temperature band = bands.next(null, manual.score());
            return new Assessment(manual.score(), computed, band, manual, manual.until());
        }
        Temperature now = ledger.temperature(bands, before, span.since(), at);
        Instant next = Stream.of(ledger.scoreChangesAfter(at), ledger.temperatureChangesAfter(bands, now, at))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new Assessment(computed, computed, now, null, next);
    }

    /** From the instant of the last assessment to that of this one. */
    public record Span(Instant since, Instant until) {}
}
