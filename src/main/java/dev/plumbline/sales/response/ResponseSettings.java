package dev.plumbline.sales.response;

import dev.plumbline.firms.BusinessHours;
import dev.plumbline.sales.ladder.Ladder;
import dev.plumbline.sales.response.BusinessCalendar.Hours;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import dev.plumbline.shared.Versioned;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a firm answers: in its business hours, by its ladder. Changes hold for leads that come in afterwards. */
@Service
public class ResponseSettings {
    private final ResponseSettingRepository settings;
    private final BusinessHours hours;
    private final Clock clock;

    ResponseSettings(ResponseSettingRepository settings, BusinessHours hours, Clock clock) {
        this.settings = settings;
        this.hours = hours;
        this.clock = clock;
    }

    /** @param version 0 while the usual ladder holds */
    record Setting(long version, Ladder ladder) implements Versioned {}

    @Transactional(readOnly = true)
    Setting current() {
        return settings.find().orElseGet(() -> new Setting(0, Ladder.USUAL));
    }

    /** Clocks count whole seconds. Asked here and not of every ladder, so that one stored before can be read and changed. */
    @Transactional
    Setting change(Version seen, Ladder ladder) {
        if (ladder.target().toSeconds() < 1) {
            throw Problem.field("/target", "range", "The promise is between one second and a day.");
        }
        if (seen.value() != current().version()) {
            throw Problem.of(SharedProblem.STALE, "The ladder has changed since you read it.");
        }
        settings.save(ladder, clock.instant());
        return current();
    }

    /** The firm's business hours, as clocks count them. */
    @Transactional(readOnly = true)
    public BusinessCalendar calendar() {
        BusinessHours.Facts facts = hours.current();
        Map<DayOfWeek, List<Hours>> week = facts.week().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream()
                                .map(h -> new Hours(h.from(), h.to()))
                                .toList()));
        return new BusinessCalendar(facts.zone(), week, facts.holidays());
    }
}
