package dev.plumbline.exports;

import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which days a calendar shows.
 *
 * @param member whose calendar it is
 * @param first  the first day
 * @param end    the day behind the last one
 * @param zone   of the member: where days begin
 * @param limit  of so many entries the earliest
 */
public record CalendarSpan(MemberId member, LocalDate first, LocalDate end, ZoneId zone, int limit) {
    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    public Instant until() {
        return end.atStartOfDay(zone).toInstant();
    }
}
