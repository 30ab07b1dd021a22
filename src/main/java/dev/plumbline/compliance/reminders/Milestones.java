package dev.plumbline.compliance.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** On which days before and after the last compliant one a duty is told of: a month or two ahead to book, then closer, then every week. */
final class Milestones {
    /** Days before. */
    static final int[] BEFORE = {60, 30, 14, 7, 1, 0};

    private static final int WEEK = 7;

    private Milestones() {}

    /** Whether one of them lies after a day that was told of, and not after today. */
    static boolean reached(LocalDate due, LocalDate told, LocalDate today) {
        boolean before =
                IntStream.of(BEFORE).mapToObj(due::minusDays).anyMatch(day -> day.isAfter(told) && !day.isAfter(today));
        return before || weeks(due, today) > weeks(due, told);
    }

    private static long weeks(LocalDate due, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, day)) / WEEK;
    }
}
