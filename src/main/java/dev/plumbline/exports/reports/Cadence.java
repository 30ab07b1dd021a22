package dev.plumbline.exports.reports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When a report comes, on the clocks of the firm: weekly, or monthly.
 *
 * @param weekday  1 for Monday to 7 for Sunday; null for a monthly one
 * @param monthDay 1 to 28, or 0 for the last day; null for a weekly one
 * @param hour     0 to 23; one that a day does not have is the next, one that it has twice is its first
 */
record Cadence(
        @Min(1) @Max(7) @Nullable Integer weekday,
        @Min(0) @Max(28) @Nullable Integer monthDay,
        @Min(0) @Max(23) int hour) {
    static final int LAST_DAY = 0;

    /** Whether it is one of both kinds and not both. */
    boolean whole() {
        return (weekday == null) != (monthDay == null);
    }

    /** The first time after an instant. */
    Instant next(Instant after, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(after, zone);
        Instant at = first(day, zone);
        return at.isAfter(after) ? at : first(day.plusDays(1), zone);
    }

    /** On a day or on the first of its kind after it. */
    private Instant first(LocalDate from, ZoneId zone) {
        LocalDate day = from;
        if (weekday != null) {
            day = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        } else if (monthDay != null) {
            day = of(YearMonth.from(from), monthDay);
            if (day.isBefore(from)) {
                day = of(YearMonth.from(from).plusMonths(1), monthDay);
            }
        }
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }

    private static LocalDate of(YearMonth month, int day) {
        return day == LAST_DAY ? month.atEndOfMonth() : month.atDay(day);
    }
}
