package dev.plumbline.firms.calendar;

import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/calendar")
class CalendarController {
    private final CalendarService calendars;

    CalendarController(CalendarService calendars) {
        this.calendars = calendars;
    }

    /** Business hours and closed days, by which response clocks run. */
    @GetMapping
    @Allow(Allow.MEMBER)
    CalendarView show() {
        return calendars.show();
    }

    /** Replaces business hours and closed days; clocks that start from now on follow them. */
    @PutMapping
    @Allow(FIRM_MANAGE)
    CalendarView change(@IfMatch Version seen, @Valid @RequestBody BusinessCalendar body) {
        return calendars.change(seen, body);
    }
}
