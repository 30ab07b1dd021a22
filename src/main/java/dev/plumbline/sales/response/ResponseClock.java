package dev.plumbline.sales.response;

import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.ladder.Ladder;
import dev.plumbline.sales.ladder.Rung;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one lead's first response. It counts time in business since the lead came in, calls one person after
 * another up the ladder, stops calling when somebody acknowledges, and ends with the first logged contact.
 *
 * @param createdAt    when the lead came in
 * @param target       the promise, in business time
 * @param steps        the ladder with the instant of each step
 * @param called       how many steps have been carried out, from the first on
 * @param acknowledged who said first that they would see to it
 * @param ended        how it ended; null while it runs
 */
public record ResponseClock(
        Instant createdAt,
        Duration target,
        List<Step> steps,
        int called,
        @Nullable Act acknowledged,
        @Nullable End ended) {

    public ResponseClock {
        steps = List.copyOf(steps);
    }

    /** Who is called, and when. */
    public record Step(Rung rung, Instant dueAt) {}

    public record Act(@Nullable MemberId by, Instant at) {}

    /**
     * @param seconds business time to the response; null when there was none, and then it counts in no metric
     */
    public record End(Act act, @Nullable Long seconds, boolean withinTarget) {
        public boolean responded() {
            return seconds != null;
        }
    }

    /** A lead that comes in outside business hours starts counting at the opening. */
    public static ResponseClock start(Instant createdAt, BusinessCalendar calendar, Ladder ladder) {
        List<Step> steps = new ArrayList<>();
        for (Ladder.Call call : ladder.calls()) {
            steps.add(new Step(call.rung(), calendar.after(createdAt, call.after())));
        }
        return new ResponseClock(createdAt, ladder.target(), steps, 0, null, null);
    }

    public boolean running() {
        return ended == null;
    }

    /** Whether more people would be called. */
    public boolean escalating() {
        return running() && acknowledged == null && called < steps.size();
    }

    /** The steps to carry out at {@code now}: more than one after an outage, none that was carried out before. */
    public List<Step> due(Instant now) {
        if (!escalating()) {
            return List.of();
        }
        return steps.subList(called, steps.size()).stream()
                .takeWhile(s -> !s.dueAt().isAfter(now))
                .toList();
    }

    /** After the steps due at {@code now} have been carried out. Saying it twice changes nothing. */
    public ResponseClock calledUntil(Instant now) {
        return new ResponseClock(createdAt, target, steps, called + due(now).size(), acknowledged, ended);
    }

    /** When to look again; null when nobody else will be called. */
    public @Nullable Instant nextAt() {
        return escalating() ? steps.get(called).dueAt() : null;
    }

    /** Stops the ladder, not the clock. The first one counts; a later one changes nothing. */
    public ResponseClock acknowledge(MemberId by, Instant at) {
        if (!running()) {
            throw Problem.of(SalesProblem.CLOCK_ENDED, "Somebody has already answered this lead.");
        }
        return acknowledged != null ? this : new ResponseClock(createdAt, target, steps, called, new Act(by, at), null);
    }

    /** The first contact ends the clock; a later one changes nothing. */
    public ResponseClock respond(@Nullable MemberId by, Instant at, BusinessCalendar calendar) {
        if (!running()) {
            return this;
        }
        long seconds = calendar.elapsed(createdAt, at).toSeconds();
        boolean within = seconds <= target.toSeconds();
        return new ResponseClock(
                createdAt, target, steps, called, acknowledged, new End(new Act(by, at), seconds, within));
    }

    /** The lead needs no answer any more: merged, deleted, lost before anybody called. Counts in no metric. */
    public ResponseClock cancel(@Nullable MemberId by, Instant at) {
        return running()
                ? new ResponseClock(
                        createdAt, target, steps, called, acknowledged, new End(new Act(by, at), null, false))
                : this;
    }

    /**
     * The lead is there again and still waits. The promise counts from the start as before; the ladder goes on where it
     * stopped, each step as much later as it was away, so that what was missed meanwhile is not called all at once.
     */
    public ResponseClock resume(Instant at, BusinessCalendar calendar) {
        if (ended == null || ended.responded()) {
            return this;
        }
        Instant stopped = ended.act().at();
        List<Step> next = new ArrayList<>(steps.subList(0, called));
        for (Step step : steps.subList(called, steps.size())) {
            next.add(new Step(step.rung(), calendar.after(at, calendar.elapsed(stopped, step.dueAt()))));
        }
        return new ResponseClock(createdAt, target, next, called, acknowledged, null);
    }

    /** When the promise is broken unless somebody answers. */
    public static Instant deadline(Instant createdAt, BusinessCalendar calendar, Duration target) {
        return calendar.after(createdAt, target);
    }
}
