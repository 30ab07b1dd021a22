package dev.plumbline.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries of the log are asked for.
 *
 * @param table    schema and table of the records
 * @param subjects their ids
 * @param made     whether that they came into being is meant too
 * @param any      changes of one of these columns are meant
 * @param unless   but not together with one of these
 * @param from     from this instant on
 * @param before   what happened before this instant, and at it what has a smaller id than {@code beforeId}
 * @param limit    how many at most
 */
public record ActFilter(
        String table,
        Collection<UUID> subjects,
        boolean made,
        Set<String> any,
        Set<String> unless,
        Instant from,
        Instant before,
        UUID beforeId,
        int limit) {}
