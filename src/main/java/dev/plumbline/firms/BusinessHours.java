package dev.plumbline.firms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When the current firm does business. */
public interface BusinessHours {
    Facts current();

    /** On the wall clock of {@code zone}; days without hours are closed, and so are holidays. */
    record Facts(ZoneId zone, Map<DayOfWeek, List<Hours>> week, Set<LocalDate> holidays) {}

    /** Half-open, within one day. An end at midnight is the end of the day. */
    record Hours(LocalTime from, LocalTime to) {}
}
