package dev.plumbline.firms.calendar;

import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.util.List;

/** The business calendar. The time zone is the firm's and is changed there. */
record CalendarView(
        String timeZone,
        List<BusinessCalendar.OpenHours> hours,
        List<BusinessCalendar.Holiday> holidays,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static CalendarView of(CalendarRepository.Stored stored) {
        return new CalendarView(
                stored.zone().getId(),
                stored.calendar().hours(),
                stored.calendar().holidays(),
                List.of(CommandView.of(
                        Readiness.of("change", Scope.current().access().permits(FIRM_MANAGE)))),
                stored.version());
    }
}
