package dev.plumbline.firms.calendar;

import dev.plumbline.shared.Coded;
import java.time.DayOfWeek;

/** A day of the week in the API's spelling. */
enum Weekday implements Coded {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }
}
