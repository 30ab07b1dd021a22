package dev.plumbline.sales.response;

import dev.plumbline.firms.Firms;
import dev.plumbline.sales.response.BusinessCalendar.Hours;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a firm answers: its business hours and its ladder. Changes hold for leads that come in afterwards. */
@Service
public class ResponseSettings {
    static final int HOLIDAYS_MAX = 1_000;

    private final ResponseSettingRepository settings;
    private final Firms firms;
    private final Clock clock;

    ResponseSettings(ResponseSettingRepository settings, Firms firms, Clock clock) {
        this.settings = settings;
        this.firms = firms;
        this.clock = clock;
    }

    /** @param version 0 while the usual settings hold */
    public record Setting(long version, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays, Ladder ladder)
            implements dev.plumbline.shared.Versioned {}

    @Transactional(readOnly = true)
    public Setting current() {
        return settings.find().orElseGet(() -> new Setting(0, usualWeek(), Set.of(), Ladder.USUAL));
    }

    @Transactional(readOnly = true)
    public BusinessCalendar calendar() {
        Setting setting = current();
        return new BusinessCalendar(firms.current().timeZone(), setting.week(), setting.holidays());
    }

    @Transactional
    public Setting change(Setting next) {
        if (next.version() != current().version()) {
            throw Problem.of(SharedProblem.STALE, "The settings have changed since you read them.");
        }
        if (next.holidays().size() > HOLIDAYS_MAX) {
            throw Problem.field("/holidays", "too-many", "At most " + HOLIDAYS_MAX + " holidays.");
        }
        // Made to be checked: hours that overlap or a week that never opens are refused here.
        BusinessCalendar checked = new BusinessCalendar(firms.current().timeZone(), next.week(), next.holidays());
        settings.save(next, checked, clock.instant());
        return current();
    }

    /** Monday to Friday 8 to 18, Saturday 9 to 14. */
    private static Map<DayOfWeek, List<Hours>> usualWeek() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
            }
        }
        week.put(DayOfWeek.SATURDAY, List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(14, 0))));
        return week;
    }
}
