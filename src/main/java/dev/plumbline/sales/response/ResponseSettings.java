package dev.plumbline.sales.response;

import dev.plumbline.firms.BusinessHours;
import dev.plumbline.firms.Firms;
import dev.plumbline.sales.response.BusinessCalendar.Hours;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import dev.plumbline.shared.Versioned;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a firm answers: in its business hours, by its ladder. Changes hold for leads that come in afterwards. */
@Service
public class ResponseSettings {
    private static final Hours OFFICE = new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final Hours SATURDAY = new Hours(LocalTime.of(9, 0), LocalTime.of(14, 0));

    private final ResponseSettingRepository settings;
    private final ObjectProvider<BusinessHours> hours;
    private final Firms firms;
    private final Clock clock;

    ResponseSettings(
            ResponseSettingRepository settings, ObjectProvider<BusinessHours> hours, Firms firms, Clock clock) {
        this.settings = settings;
        this.hours = hours;
        this.firms = firms;
        this.clock = clock;
    }

    /** @param version 0 while the usual ladder holds */
    record Setting(long version, Ladder ladder) implements Versioned {}

    @Transactional(readOnly = true)
    Setting current() {
        return settings.find().orElseGet(() -> new Setting(0, Ladder.USUAL));
    }

    @Transactional
    Setting change(Version seen, Ladder ladder) {
        if (seen.value() != current().version()) {
            throw Problem.of(SharedProblem.STALE, "The ladder has changed since you read it.");
        }
        settings.save(ladder, clock.instant());
        return current();
    }

    /** The firm's hours, or the usual ones where it has not said any: a lead is never left waiting for ever. */
    @Transactional(readOnly = true)
    public BusinessCalendar calendar() {
        BusinessHours known = hours.getIfAvailable();
        if (known == null) {
            return new BusinessCalendar(firms.current().timeZone(), usualWeek(), Set.of());
        }
        BusinessHours.Facts facts = known.current();
        Map<DayOfWeek, List<Hours>> week = facts.week().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream()
                                .map(h -> new Hours(h.from(), h.to()))
                                .toList()));
        boolean never = week.values().stream().allMatch(List::isEmpty);
        return new BusinessCalendar(facts.zone(), never ? usualWeek() : week, facts.holidays());
    }

    private static Map<DayOfWeek, List<Hours>> usualWeek() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, List.of(OFFICE));
            }
        }
        week.put(DayOfWeek.SATURDAY, List.of(SATURDAY));
        return week;
    }
}
