package dev.plumbline.operations.statements;

import java.time.Instant;

/**
 * A statement of the application, and how its calls went.
 *
 * @param text  with parameters in place of values; its first 20,000 characters
 * @param share of the time of all statements of the application, 0 to 1
 * @param rows  how many all calls gave or changed together
 * @param hits  blocks that were in the database's memory
 * @param reads blocks that were not
 * @param since when it was first counted
 */
record Statement(
        String id,
        String text,
        long calls,
        double totalMs,
        double meanMs,
        double maxMs,
        double share,
        long rows,
        long hits,
        long reads,
        Instant since) {}
