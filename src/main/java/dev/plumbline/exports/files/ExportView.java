package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export that is made as a job.
 *
 * @param rows  null until it is ready
 * @param ready whether it can be downloaded now
 */
public record ExportView(
        ExportId id,
        long version,
        String source,
        ExportFormat format,
        @Nullable Long rows,
        @Nullable Long bytes,
        boolean ready,
        boolean expired,
        Instant expiresAt,
        Instant createdAt)
        implements Versioned {}
