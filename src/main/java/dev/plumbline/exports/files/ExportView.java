package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.bundle.MissingItem;
import dev.plumbline.jobs.JobState;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An export that is made as a job.
 *
 * @param label   what the list or the scheduled report is called
 * @param rows    null until it is ready; of a bundle, its files
 * @param ready   whether it can be downloaded now
 * @param refused why there will be no file; null while there may be one
 * @param missing what the bundle should have and has not, with the reasons
 * @param making  how far it is; null once it has ended
 */
public record ExportView(
        ExportId id,
        long version,
        String source,
        String label,
        ExportFormat format,
        @Nullable Long rows,
        @Nullable Long bytes,
        boolean ready,
        boolean expired,
        @Nullable String refused,
        List<MissingItem> missing,
        @Nullable Making making,
        Instant expiresAt,
        Instant createdAt)
        implements Versioned {
    /**
     * The work on it.
     *
     * @param done  rows or files so far
     * @param total null while it is not known
     */
    public record Making(
            JobState state, long done, @Nullable Long total) {}
}
