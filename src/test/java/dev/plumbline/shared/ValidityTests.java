package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.shared.EvidenceRule.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValidityTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Zones whose clocks change at midnight, by half an hour, at one minute past, and one that left out a day. */
    private static final String[] ZONES = {
        "Europe/London",
        "America/Chicago",
        "America/Sao_Paulo",
        "Asia/Beirut",
        "Australia/Lord_Howe",
        "America/St_Johns",
        "Pacific/Apia",
        "UTC"
    };

    record Day(LocalDate date, ZoneId place) {}

    @Property(tries = 150)
    void aDayBeginsWithTheFirstMinuteAtWhichTheClocksOfThePlaceShowIt(@ForAll("days") Day day) {
        Validity.ByDay validity = new Validity.ByDay(day.date(), null, day.place());
        assertThat(validity.startsAt()).isEqualTo(firstMinuteOf(day));
        assertThat(validity.covers(validity.startsAt())).isTrue();
        assertThat(validity.covers(validity.startsAt().minusNanos(1))).isFalse();
    }

    @Property(tries = 150)
    void daysFollowEachOtherWithoutGapOrOverlap(
            @ForAll("days") Day day, @ForAll @IntRange(min = 1, max = 500) int days) {
        LocalDate end = day.date().plusDays(days);
        Validity first = new Validity.ByDay(day.date(), end, day.place());
        Validity next = new Validity.ByDay(end, null, day.place());
        assertThat(first.endsAt()).isEqualTo(next.startsAt());
        assertThat(first.covers(next.startsAt())).isFalse();
        assertThat(next.covers(next.startsAt())).isTrue();
    }

    @Test
    void theUnitBelongsToTheRule() {
        Instant beforeTheClocksGoForward = Instant.parse("2026-03-28T14:00:00Z");
        EvidenceRule day = new EvidenceRule("k", "1", new Term.ByDay(Period.ofDays(1)));
        EvidenceRule hours = new EvidenceRule("k", "1", new Term.ByClock(Duration.ofHours(24)));
        assertThat(hours.validity(beforeTheClocksGoForward, LONDON).endsAt())
                .isEqualTo(Instant.parse("2026-03-29T14:00:00Z"));
        assertThat(day.validity(beforeTheClocksGoForward, LONDON).endsAt())
                .isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
        Validity sunday = day.validity(Instant.parse("2026-03-29T09:00:00Z"), LONDON);
        assertThat(Duration.between(sunday.startsAt(), sunday.endsAt())).isEqualTo(Duration.ofHours(23));
        EvidenceRule year = new EvidenceRule("k", "1", new Term.ByDay(Period.ofYears(1)));
        assertThat(year.validity(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC))
                .isEqualTo(new Validity.ByDay(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), ZoneOffset.UTC));
        assertThat(new EvidenceRule("k", "1", new Term.Endless())
                        .validity(beforeTheClocksGoForward, LONDON)
                        .endsAt())
                .isNull();
    }

    /** Walks through the minutes from well before: knows nothing of offsets, only what the clock shows. */
    private static Instant firstMinuteOf(Day day) {
        Instant minute = day.date().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        while (minute.atZone(day.place()).toLocalDate().isBefore(day.date())) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(2008, 2030),
                        Arbitraries.integers().between(1, 366),
                        Arbitraries.of(ZONES))
                .as((year, of, zone) -> new Day(LocalDate.of(year, 1, 1).plusDays(of - 1L), ZoneId.of(zone)));
    }
}
