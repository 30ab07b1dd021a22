package dev.plumbline.firms.calendar;

import dev.plumbline.firms.BusinessHours;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CalendarService implements BusinessHours {
    private final CalendarRepository calendars;

    CalendarService(CalendarRepository calendars) {
        this.calendars = calendars;
    }

    @Transactional(readOnly = true)
    CalendarView show() {
        return CalendarView.of(calendars.find().orElseThrow(Problem.notFound("calendar")));
    }

    @Transactional
    CalendarView change(Version seen, BusinessCalendar asked) {
        seen.mustBe(calendars.lock().orElseThrow(Problem.notFound("calendar")).version());
        calendars.update(asked.checked());
        return show();
    }

    @Override
    @Transactional(readOnly = true)
    public Facts current() {
        CalendarRepository.Stored stored = calendars.find().orElseThrow(Problem.notFound("calendar"));
        Map<DayOfWeek, List<Hours>> week = stored.calendar().hours().stream()
                .collect(Collectors.groupingBy(
                        h -> h.day().day(),
                        Collectors.mapping(h -> new Hours(h.from(), h.until()), Collectors.toUnmodifiableList())));
        return new Facts(
                stored.zone(),
                Map.copyOf(week),
                stored.calendar().holidays().stream()
                        .map(BusinessCalendar.Holiday::date)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
