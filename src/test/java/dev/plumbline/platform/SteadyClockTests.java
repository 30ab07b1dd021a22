package dev.plumbline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SteadyClockTests {
    private static final Instant START = Instant.parse("2028-02-28T23:59:30Z");

    private Instant wall = START;
    private long count = 77;
    private final SteadyClock clock = new SteadyClock(() -> wall, () -> count);

    private void pass(Duration time) {
        wall = wall.plus(time);
        count += time.toNanos();
    }

    /** As a program that asks every so often. */
    private void live(Duration time) {
        for (long left = time.toSeconds(); left > 0; left--) {
            pass(Duration.ofSeconds(1));
            clock.instant();
        }
    }

    @Test
    void isTheWallClockWhereNobodyMovesIt() {
        live(Duration.ofMinutes(3));
        assertThat(clock.instant()).isEqualTo(wall).isEqualTo(START.plusSeconds(180));
        assertThat(clock.moved()).isZero();
    }

    @Test
    void aCorrectionOfSecondsIsMadeWithinMinutesAndTimeNeverGoesBack() {
        wall = wall.minusSeconds(5);
        Instant before = clock.instant();
        assertThat(before).isEqualTo(START);
        live(Duration.ofMinutes(1));
        assertThat(clock.instant()).isAfter(before).isBefore(START.plusSeconds(60));
        live(Duration.ofMinutes(6));
        assertThat(clock.moved()).isZero();
        wall = wall.plusSeconds(5);
        assertThat(clock.moved()).isEqualTo(Duration.ofSeconds(5));
        live(Duration.ofMinutes(6));
        assertThat(clock.moved()).isZero();
    }

    @Test
    void anHourBackIsNotBelieved() {
        live(Duration.ofMinutes(1));
        wall = wall.minus(Duration.ofHours(1));
        live(Duration.ofMinutes(20));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60 + 1_200));
        assertThat(clock.moved()).isEqualTo(Duration.ofHours(-1));
        wall = wall.plus(Duration.ofHours(1));
        assertThat(clock.moved()).isZero();
    }

    @Test
    void aWeekAheadIsBelievedOnceItStays() {
        wall = wall.plus(Duration.ofDays(7));
        live(Duration.ofSeconds(30));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(30));
        wall = wall.minus(Duration.ofDays(7));
        live(Duration.ofMinutes(2));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(150));

        wall = wall.plus(Duration.ofDays(7));
        live(Duration.ofSeconds(62));
        assertThat(clock.instant()).isEqualTo(wall);
    }

    @Test
    void tenYearsAheadAreNeverBelieved() {
        wall = wall.plus(Duration.ofDays(3_652));
        live(Duration.ofMinutes(20));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1_200));
        assertThat(clock.moved()).isEqualTo(Duration.ofDays(3_652));
        wall = wall.minus(Duration.ofDays(3_652));
        assertThat(clock.moved()).isZero();
    }

    /** What lives for ten minutes is never let in after eleven, however the wall clock is moved. */
    @Property(tries = 500)
    void nothingLivesLongerThanItMay(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -100_000_000, max = 100_000_000) Integer> jumps,
            @ForAll @IntRange(min = 1, max = 60) int pace) {
        Instant ends = clock.instant().plus(Duration.ofMinutes(10));
        Instant last = clock.instant();
        long begun = count;
        for (int second = 0; second < 660; second += pace) {
            wall = wall.plusSeconds(jumps.get(second / pace % jumps.size()));
            pass(Duration.ofSeconds(pace));
            Instant now = clock.instant();
            assertThat(now).isAfterOrEqualTo(last);
            last = now;
        }
        assertThat(count - begun).isGreaterThanOrEqualTo(Duration.ofSeconds(660).toNanos());
        assertThat(last).isAfterOrEqualTo(ends);
    }
}
