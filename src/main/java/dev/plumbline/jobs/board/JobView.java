package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobReadiness;
import dev.plumbline.jobs.JobState;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param label     what kind of job it is, in words
 * @param dueAt     when it is run next, or was due
 * @param errorHash equal for failures at the same place of the code
 * @param stopping  whether it was asked to stop and still runs
 */
record JobView(
        JobId id,
        String type,
        String label,
        String key,
        JobState state,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempts,
        boolean stopping,
        Progress progress,
        @Nullable String error,
        @Nullable String errorHash,
        String request,
        long version,
        List<CommandView> commands)
        implements Versioned {

    /** How far it is; the total is null while it is not known. */
    record Progress(String step, long done, @Nullable Long total, String message) {}

    static List<CommandView> commands(JobState state) {
        return List.of(CommandView.of(JobReadiness.retry(state)), CommandView.of(JobReadiness.cancel(state)));
    }
}
