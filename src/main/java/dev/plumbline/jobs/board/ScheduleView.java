package dev.plumbline.jobs.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes round in this firm. */
record ScheduleView(List<Entry> items) {
    /**
     * One recurring job.
     *
     * @param seconds time between two rounds
     * @param last    how it went for this firm; null before the first round, and always for the platform's own jobs
     */
    record Entry(
            String name,
            String label,
            long seconds,
            boolean forEachFirm,
            @Nullable Round last) {}

    /**
     * The last round.
     *
     * @param failures rounds that failed since the last good one
     */
    record Round(
            Instant startedAt,
            @Nullable Instant succeededAt,
            @Nullable Instant failedAt,
            int failures,
            @Nullable String error,
            @Nullable String errorHash) {}
}
