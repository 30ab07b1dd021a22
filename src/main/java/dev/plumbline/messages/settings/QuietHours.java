package dev.plumbline.messages.settings;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours of every day in which no mail comes at once, on the member's wall clock. Half-open; an end that is not after the
 * beginning is on the next day.
 */
public record QuietHours(@NotNull LocalTime from, @NotNull LocalTime until) {

    /**
     * When the quiet ends in which this moment lies; empty when it lies in none. No clock shows a quiet time at that end: an
     * hour that comes twice is quiet both times.
     */
    public Optional<Instant> endOf(Instant moment, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(moment, zone);
        return Stream.of(today.minusDays(1), today)
                .filter(day -> !moment.isBefore(WallClock.first(day, from, zone)))
                .map(day -> WallClock.last(until.isAfter(from) ? day : day.plusDays(1), until, zone))
                .filter(moment::isBefore)
                .findFirst()
                .map(end -> endOf(end, zone).orElse(end));
    }
}
