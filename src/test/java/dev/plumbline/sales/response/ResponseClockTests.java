package dev.plumbline.sales.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.ladder.Ladder;
import dev.plumbline.sales.ladder.Rung;
import dev.plumbline.sales.response.BusinessCalendar.Hours;
import dev.plumbline.sales.response.ResponseClock.Step;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ResponseClockTests {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final MemberId REP = new MemberId(new UUID(1, 1));
    private static final MemberId OTHER = new MemberId(new UUID(1, 2));
    /** A Monday. */
    private static final Instant NOON = Instant.parse("2026-03-23T12:00:00Z");

    private final BusinessCalendar calendar = new BusinessCalendar(
            UTC, Map.of(DayOfWeek.MONDAY, List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0)))), Set.of());

    @Test
    void callsRepManagerOperationsAndOwnerInTurn() {
        ResponseClock clock = start(NOON);
        assertThat(clock.steps())
                .extracting(s -> s.rung() + " "
                        + s.dueAt().minusMillis(NOON.toEpochMilli()).getEpochSecond())
                .containsExactly("REP 0", "MANAGER 60", "OPERATIONS 120", "OWNER 180");
        assertThat(clock.due(NOON)).extracting(Step::rung).containsExactly(Rung.REP);
        assertThat(clock.calledUntil(NOON).due(NOON.plusSeconds(60)))
                .extracting(Step::rung)
                .containsExactly(Rung.MANAGER);
    }

    @Test
    void goesOnWhereItStoppedAsLateAsItWasAway() {
        ResponseClock called = start(NOON).calledUntil(NOON);
        ResponseClock stopped = called.cancel(REP, NOON.plusSeconds(20));
        Instant back = NOON.plusSeconds(3_600);
        ResponseClock resumed = stopped.resume(back, calendar);
        assertThat(resumed.due(back)).isEmpty();
        assertThat(resumed.nextAt()).isEqualTo(back.plusSeconds(40));
        assertThat(resumed.steps().getFirst()).isEqualTo(called.steps().getFirst());
        assertThat(resumed.createdAt()).isEqualTo(NOON);
        assertThat(resumed.resume(back, calendar)).isSameAs(resumed);
        ResponseClock answered = called.respond(REP, NOON.plusSeconds(20), calendar);
        assertThat(answered.resume(back, calendar)).isSameAs(answered);
    }

    @Property(tries = 200)
    void callsEachStepOnceHoweverOftenAndLateAnybodyLooks(
            @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> looks) {
        ResponseClock clock = start(NOON);
        List<Rung> called = new ArrayList<>();
        List<Integer> sorted = new ArrayList<>(looks.stream().sorted().toList());
        sorted.add(400);
        for (int seconds : sorted) {
            Instant now = NOON.plusSeconds(seconds);
            clock.due(now).forEach(s -> called.add(s.rung()));
            clock = clock.calledUntil(now);
            assertThat(clock.due(now)).isEmpty();
        }
        assertThat(called).containsExactly(Rung.REP, Rung.MANAGER, Rung.OPERATIONS, Rung.OWNER);
        assertThat(clock.nextAt()).isNull();
    }

    @Test
    void acknowledgingStopsTheLadderButNotTheClock() {
        ResponseClock clock = start(NOON).calledUntil(NOON).acknowledge(REP, NOON.plusSeconds(30));
        assertThat(clock.due(NOON.plusSeconds(500))).isEmpty();
        assertThat(clock.running()).isTrue();
        assertThat(clock.acknowledge(OTHER, NOON.plusSeconds(40))).isEqualTo(clock);
        ResponseClock ended = clock.respond(REP, NOON.plusSeconds(121), calendar);
        assertThat(ended.ended().seconds()).isEqualTo(121);
        assertThat(ended.ended().withinTarget()).isFalse();
    }

    @Test
    void keepsThePromiseAtTheLastSecondAndAtTheFirst() {
        assertThat(start(NOON)
                        .respond(REP, NOON.plusSeconds(120), calendar)
                        .ended()
                        .withinTarget())
                .isTrue();
        ResponseClock atOnce = start(NOON).respond(REP, NOON, calendar);
        assertThat(atOnce.ended().seconds()).isZero();
        assertThat(atOnce.ended().responded()).isTrue();
    }

    @Test
    void startsCountingAtTheOpeningWhenALeadComesInAtNight() {
        Instant night = Instant.parse("2026-03-22T23:00:00Z");
        Instant opening = Instant.parse("2026-03-23T08:00:00Z");
        ResponseClock clock = start(night);
        assertThat(clock.due(opening.minusSeconds(1))).isEmpty();
        assertThat(clock.nextAt()).isEqualTo(opening);
        assertThat(clock.respond(REP, opening.plusSeconds(90), calendar).ended().seconds())
                .isEqualTo(90);
        assertThat(clock.respond(REP, night.plusSeconds(90), calendar).ended().seconds())
                .isZero();
    }

    @Test
    void carriesTheRestOfThePromiseOverTheNight() {
        Instant closing = Instant.parse("2026-03-23T17:59:30Z");
        assertThat(start(closing).steps().get(1).dueAt()).isEqualTo(Instant.parse("2026-03-30T08:00:30Z"));
    }

    @Test
    void endsOnceAndCannotBeAcknowledgedAfterwards() {
        ResponseClock ended = start(NOON).respond(REP, NOON.plusSeconds(10), calendar);
        assertThat(ended.respond(OTHER, NOON.plusSeconds(5), calendar)).isEqualTo(ended);
        assertThatThrownBy(() -> ended.acknowledge(OTHER, NOON)).isInstanceOf(Problem.class);
    }

    @Test
    void aCancelledClockCountsAsNoResponse() {
        ResponseClock cancelled = start(NOON).cancel(REP, NOON.plusSeconds(5));
        assertThat(cancelled.running()).isFalse();
        assertThat(cancelled.ended().responded()).isFalse();
    }

    private ResponseClock start(Instant at) {
        return ResponseClock.start(at, calendar, Ladder.USUAL);
    }
}
