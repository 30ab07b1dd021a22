package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Until when certificates are good, and how that was reckoned.
 *
 * @param due null when there is no end
 */
record Terms(@Nullable LocalDate due, @Nullable LocalDate opens, List<Reason> reasons, List<String> steps) {

    /** Where the first term begins when there is no certificate; null when that is not known or does not count. */
    static @Nullable LocalDate first(Case c, Clock.Every clock) {
        return clock.first() != null && c.answers().of(clock.first(), c.subject()) instanceof Answer.Known(String value)
                ? LocalDate.parse(value)
                : null;
    }

    static Terms of(Case c, Clock.Every clock, List<Certificate> certificates) {
        return clock.windowMonths() > 0 ? chain(c, clock, certificates) : single(c, clock, certificates.getLast());
    }

    private static Terms single(Case c, Clock.Every clock, Certificate one) {
        List<Reason> reasons = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        steps.add(clock.evidence().label() + " of " + Words.day(one.issued()) + ".");
        LocalDate due = null;
        if (clock.term() != null) {
            due = c.last(clock.term(), one.issued());
            steps.add(
                    Words.day(one.issued()) + " and " + clock.term().words() + ": good until " + Words.day(due) + ".");
        }
        if (clock.stated()) {
            for (LocalDate stated : List.of(
                    one.dates().expires() == null ? LocalDate.MAX : one.dates().expires(), nextDue(one))) {
                if (!stated.equals(LocalDate.MAX) && (due == null || stated.isBefore(due))) {
                    due = stated;
                    reasons.add(Reason.STATED_EARLIER);
                    steps.add("It states itself " + Words.day(stated) + " as its last day.");
                }
            }
        }
        return new Terms(due, null, reasons, steps);
    }

    private static LocalDate nextDue(Certificate one) {
        return one.dates().nextDue() == null ? LocalDate.MAX : one.dates().nextDue();
    }

    /**
     * A check within the window that ends with the deadline counts as made on the deadline (regulation 36A); any other one
     * begins a new year. The window is reckoned from the deadline, so it cannot creep forward.
     */
    private static Terms chain(Case c, Clock.Every clock, List<Certificate> checks) {
        Span term = Objects.requireNonNull(clock.term());
        LocalDate installed = first(c, clock);
        LocalDate deadline = installed == null ? null : c.last(term, installed);
        Terms told = new Terms(null, null, List.of(), List.of());
        for (Certificate check : checks) {
            told = step(c, clock, deadline, check.issued());
            deadline = told.due;
        }
        return told;
    }

    private static Terms step(Case c, Clock.Every clock, @Nullable LocalDate deadline, LocalDate check) {
        Span term = Objects.requireNonNull(clock.term());
        List<Reason> reasons = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        steps.add("Checked on " + Words.day(check) + ".");
        LocalDate from = check;
        if (deadline != null) {
            LocalDate edge = deadline.minusMonths(clock.windowMonths());
            String window = "The deadline was " + Words.day(deadline) + ", and its window opened on "
                    + Words.day(edge.plusDays(1)) + ".";
            steps.add(window);
            if (check.isAfter(deadline)) {
                reasons.add(Reason.WAS_LATE);
                steps.add("The check was " + Words.count(ChronoUnit.DAYS.between(deadline, check), "day")
                        + " late: the time runs anew from the check.");
            } else if (check.isAfter(edge)) {
                from = deadline;
                reasons.add(Reason.ANNIVERSARY_KEPT);
                steps.add("It was within the window and counts as made on the deadline: "
                        + Words.count(ChronoUnit.DAYS.between(check, deadline), "day") + " kept.");
            } else {
                reasons.add(Reason.CLOCK_RESET);
                steps.add("It was before the window: the time runs anew from the check.");
                if (check.equals(edge)) {
                    reasons.add(Reason.WINDOW_BOUNDARY);
                    steps.add("Guidance may be read to include this very day; the earlier deadline is the safe one.");
                }
            }
        }
        LocalDate due = c.last(term, from);
        steps.add(Words.day(from) + " and " + term.words() + ": next deadline " + Words.day(due) + ".");
        return new Terms(due, due.minusMonths(clock.windowMonths()).plusDays(1), reasons, steps);
    }
}
