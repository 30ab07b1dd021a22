package dev.plumbline.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries of the log by one actor are asked for.
 *
 * @param actor  who acted; what a key did is the key's
 * @param except what was done to this record is not asked for
 * @param from   from this instant on
 * @param before what happened before this instant, and at it what has a smaller id than {@code beforeId}
 * @param limit  how many at most
 */
public record ActsOf(
        UUID actor, UUID except, List<Wanted> wanted, Instant from, Instant before, UUID beforeId, int limit) {
    public ActsOf {
        wanted = List.copyOf(wanted);
    }

    /**
     * What of a table is asked for.
     *
     * @param table  schema and table of the records
     * @param made   whether that they came into being is meant too
     * @param any    changes of one of these columns are meant
     * @param unless but not together with one of these
     */
    public record Wanted(String table, boolean made, Set<String> any, Set<String> unless) {}
}
