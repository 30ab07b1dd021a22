package dev.plumbline.messages.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** When a clock on the wall shows a time. */
final class WallClock {
    private WallClock() {}

    /** The first moment of a day at which it shows the time or, where that is skipped, a later one. */
    static Instant first(LocalDate day, LocalTime time, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(day.atTime(time));
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return day.atTime(time)
                .toInstant(rules.getValidOffsets(day.atTime(time)).getFirst());
    }

    /** The last moment of a day at which it shows the time: where an hour comes twice, the second time. */
    static Instant last(LocalDate day, LocalTime time, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(day.atTime(time));
        return change != null && change.isOverlap()
                ? day.atTime(time).toInstant(change.getOffsetAfter())
                : first(day, time, zone);
    }
}
