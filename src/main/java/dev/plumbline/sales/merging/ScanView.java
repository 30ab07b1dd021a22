package dev.plumbline.sales.merging;

import dev.plumbline.jobs.JobFacts;
import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look through all leads for pairs.
 *
 * @param done    leads that were looked at
 * @param total   null until it began
 * @param endedAt null while it waits or runs
 */
record ScanView(
        JobId job,
        JobState state,
        long done,
        @Nullable Long total,
        Instant askedAt,
        @Nullable Instant endedAt) {
    static ScanView of(JobFacts job) {
        return new ScanView(job.id(), job.state(), job.done(), job.total(), job.createdAt(), job.endedAt());
    }
}
