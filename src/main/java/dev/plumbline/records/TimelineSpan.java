package dev.plumbline.records;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Which part of a line of time is asked for.
 *
 * @param from     from this instant on
 * @param before   what happened before this instant, and at it what has a smaller id than {@code beforeId}
 * @param beforeId in the order of the database, which differs from Java's
 * @param limit    how many at most
 */
public record TimelineSpan(Instant from, Instant before, UUID beforeId, int limit) {
    public OffsetDateTime fromTime() {
        return from.atOffset(ZoneOffset.UTC);
    }

    public OffsetDateTime beforeTime() {
        return before.atOffset(ZoneOffset.UTC);
    }
}
