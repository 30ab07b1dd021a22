package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days that are neither Saturday, Sunday nor a bank holiday of the nation, by the rules of the Banking and Financial Dealings
 * Act 1971. Holidays that were proclaimed for one year are listed; one that is not listed makes a due date too early, never too
 * late.
 */
final class WorkingDays {
    private static final Set<LocalDate> PROCLAIMED = Set.of(
            LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    /** Moved to another day of their year. */
    private static final Set<LocalDate> MOVED = Set.of(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

    private static final LocalDate VICTORY_DAY = LocalDate.of(2020, 5, 8);

    private static final Map<Nation, Map<Integer, Set<LocalDate>>> YEARS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** The last of so many working days after a day. */
    static LocalDate after(LocalDate day, int count, Nation nation) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= works(last, nation) ? 1 : 0;
        }
        return last;
    }

    private static boolean works(LocalDate day, Nation nation) {
        return !weekend(day)
                && !YEARS.computeIfAbsent(nation, n -> new ConcurrentHashMap<>())
                        .computeIfAbsent(day.getYear(), year -> holidays(year, nation))
                        .contains(day);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> holidays(int year, Nation nation) {
        Set<LocalDate> days = new HashSet<>();
        fixed(days, year, MonthDay.of(1, 1));
        if (nation == Nation.SCOTLAND) {
            fixed(days, year, MonthDay.of(1, 2));
            fixed(days, year, MonthDay.of(11, 30));
        }
        if (nation == Nation.NORTHERN_IRELAND) {
            fixed(days, year, MonthDay.of(3, 17));
            fixed(days, year, MonthDay.of(7, 12));
        }
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        if (nation != Nation.SCOTLAND) {
            days.add(easter.plusDays(1));
        }
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate august = LocalDate.of(year, 8, 1);
        days.add(august.with(
                nation == Nation.SCOTLAND
                        ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
                        : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        fixed(days, year, MonthDay.of(12, 25));
        fixed(days, year, MonthDay.of(12, 26));
        days.removeAll(MOVED);
        PROCLAIMED.stream().filter(d -> d.getYear() == year).forEach(days::add);
        if (year == VICTORY_DAY.getYear()) {
            days.add(VICTORY_DAY);
        }
        return Set.copyOf(days);
    }

    /** On a weekend, or beside another one that took its day, the next free weekday instead. */
    private static void fixed(Set<LocalDate> days, int year, MonthDay date) {
        LocalDate day = date.atYear(year);
        while (weekend(day) || days.contains(day)) {
            day = day.plusDays(1);
        }
        days.add(day);
    }

    /** Anonymous Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
