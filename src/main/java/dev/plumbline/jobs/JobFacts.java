package dev.plumbline.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job goes, for the module that asked for it: its screen shows progress to people who may not see all jobs.
 *
 * @param total   null while it is not known
 * @param endedAt null while it waits or runs
 */
public record JobFacts(
        JobId id,
        JobState state,
        long done,
        @Nullable Long total,
        Instant createdAt,
        @Nullable Instant endedAt) {
    public boolean ended() {
        return endedAt != null;
    }
}
