package dev.plumbline.compliance.plans;

import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days, from today on, in which what is planned has its last day; what is overdue has it today. */
record PlanSpan(LocalDate today, LocalDate from, LocalDate until) {
    static final int DAYS = 90;
    static final int DAYS_MAX = 366;

    private static final LocalDate EVER = LocalDate.of(Moments.YEAR_MIN, 1, 1);

    /** @throws Problem when it begins before today, ends before it begins, or ends later than in a year */
    static PlanSpan of(LocalDate today, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate last = today.plusDays(DAYS_MAX);
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today) || first.isAfter(last)) {
            throw Problem.field("query:from", "range", "A plan begins on a day from today to a year from now.");
        }
        LocalDate end = until == null ? earlier(first.plusDays(DAYS), last) : until;
        if (end.isBefore(first)) {
            throw Problem.field("query:until", "order", "A plan does not end before it begins.");
        }
        if (end.isAfter(last)) {
            throw Problem.field("query:until", "range", "A plan ends a year from now at the latest.");
        }
        return new PlanSpan(today, first, end);
    }

    /** From which last day on duties belong to it. */
    LocalDate since() {
        return from.equals(today) ? EVER : from;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
