package dev.plumbline.sales.response;

import dev.plumbline.sales.SalesProblem;
import dev.plumbline.shared.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm's business hours. An instant is in business when the wall clock of the zone reads a time within the hours of a
 * day that is no holiday; so the hour that a change of the clock skips does not exist, and one that it repeats counts
 * twice, as it does for the people at work.
 */
public record BusinessCalendar(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays) {
    /** A calendar with no opening in so many days is one that never opens. */
    private static final int SEARCH_DAYS = 800;

    private static final int HOURS_A_DAY_MAX = 10;

    public BusinessCalendar {
        week = Map.copyOf(week);
        holidays = Set.copyOf(holidays);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw Problem.of(SalesProblem.NEVER_OPEN, "Give business hours for at least one day of the week.");
        }
        week.values().forEach(BusinessCalendar::check);
    }

    /** Half-open. An end at midnight is the end of the day. */
    public record Hours(LocalTime from, LocalTime to) {
        public Hours {
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw Problem.field("/week", "order", "Business hours end after they begin, on the same day.");
            }
        }

        LocalDateTime start(LocalDate day) {
            return day.atTime(from);
        }

        LocalDateTime end(LocalDate day) {
            return to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
        }
    }

    /** A stretch of business, half-open. */
    private record Stretch(Instant from, Instant to) {}

    public boolean open(Instant at) {
        return stretches(at.atZone(zone).toLocalDate()).stream()
                .anyMatch(s -> !at.isBefore(s.from()) && at.isBefore(s.to()));
    }

    /** {@code at} itself in business, else the next opening. */
    public Instant opening(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        for (int i = 0; i < SEARCH_DAYS; i++) {
            for (Stretch s : stretches(day.plusDays(i))) {
                if (at.isBefore(s.to())) {
                    return at.isBefore(s.from()) ? s.from() : at;
                }
            }
        }
        throw Problem.of(SalesProblem.NEVER_OPEN, "There are no business hours in the next " + SEARCH_DAYS + " days.");
    }

    /** Time in business between two instants; zero when {@code to} is not after {@code from}. */
    public Duration elapsed(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch s : stretches(day)) {
                Instant start = s.from().isAfter(from) ? s.from() : from;
                Instant end = s.to().isBefore(to) ? s.to() : to;
                sum = end.isAfter(start) ? sum.plus(Duration.between(start, end)) : sum;
            }
        }
        return sum;
    }

    /** The first instant in business at which {@code business} has passed since {@code from}. */
    public Instant after(Instant from, Duration business) {
        Instant at = opening(from);
        Duration left = business;
        while (true) {
            Instant end = endOfStretch(at);
            Duration here = Duration.between(at, end);
            if (left.compareTo(here) < 0) {
                return at.plus(left);
            }
            left = left.minus(here);
            at = opening(end);
        }
    }

    private Instant endOfStretch(Instant at) {
        return stretches(at.atZone(zone).toLocalDate()).stream()
                .filter(s -> !at.isBefore(s.from()) && at.isBefore(s.to()))
                .map(Stretch::to)
                .findFirst()
                .orElseThrow();
    }

    /** The business of one day in order, cut where the clock changes: on each side, wall time and instants run alike. */
    private List<Stretch> stretches(LocalDate day) {
        List<Hours> hours = holidays.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
        if (hours.isEmpty()) {
            return List.of();
        }
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<Stretch> found = new ArrayList<>();
        while (from.isBefore(end)) {
            ZoneOffset offset = zone.getRules().getOffset(from);
            Instant change = change(from);
            Instant to = change != null && change.isBefore(end) ? change : end;
            for (Hours one : hours) {
                Instant start = later(one.start(day).toInstant(offset), from);
                Instant stop = earlier(one.end(day).toInstant(offset), to);
                if (start.isBefore(stop)) {
                    found.add(new Stretch(start, stop));
                }
            }
            from = to;
        }
        found.sort(Comparator.comparing(Stretch::from));
        return found;
    }

    private @Nullable Instant change(Instant after) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(after);
        return next == null ? null : next.getInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static void check(List<Hours> day) {
        if (day.size() > HOURS_A_DAY_MAX) {
            throw Problem.field(
                    "/week", "too-many", "A day has at most " + HOURS_A_DAY_MAX + " stretches of business.");
        }
        List<Hours> sorted =
                day.stream().sorted(Comparator.comparing(Hours::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            LocalTime before = sorted.get(i - 1).to();
            if (before.equals(LocalTime.MIDNIGHT)
                    || before.isAfter(sorted.get(i).from())) {
                throw Problem.field("/week", "overlap", "Business hours of one day do not overlap.");
            }
        }
    }
}
