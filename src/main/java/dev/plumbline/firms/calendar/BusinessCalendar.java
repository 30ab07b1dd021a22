package dev.plumbline.firms.calendar;

import dev.plumbline.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hours of the week and days off, on the firm's wall clock. Also what is stored and what is sent. */
record BusinessCalendar(
        @NotNull @Size(min = 1, max = 70) List<@NotNull @Valid OpenHours> hours,
        @NotNull @Size(max = 500) List<@NotNull @Valid Holiday> holidays) {

    /** Half-open. An end at 00:00 is the end of the day. */
    record OpenHours(
            @NotNull Weekday day,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {
        int end() {
            return until.equals(LocalTime.MIDNIGHT) ? 24 * 60 * 60 : until.toSecondOfDay();
        }
    }

    record Holiday(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 100) String name) {}

    /** In order, without hours that overlap or end before they begin, and no day twice. */
    BusinessCalendar checked() {
        List<OpenHours> sorted = hours.stream()
                .sorted(Comparator.comparing(OpenHours::day).thenComparing(OpenHours::from))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            OpenHours one = sorted.get(i);
            if (one.from().toSecondOfDay() >= one.end()) {
                throw Problem.field("/hours", "order", "Hours end after they begin, on the same day.");
            }
            if (i > 0
                    && sorted.get(i - 1).day() == one.day()
                    && sorted.get(i - 1).end() > one.from().toSecondOfDay()) {
                throw Problem.field("/hours", "overlap", "Hours of one day do not overlap.");
            }
        }
        Set<LocalDate> days = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (!days.add(holiday.date())) {
                throw Problem.field("/holidays", "twice", "Each date is there once: " + holiday.date() + ".");
            }
        }
        return new BusinessCalendar(
                sorted,
                holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList());
    }
}
