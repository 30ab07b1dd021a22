package dev.plumbline.jobs.dead;

import dev.plumbline.firms.FirmName;
import dev.plumbline.jobs.JobId;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that was given up, without what it was to do and what its failure said.
 *
 * @param firmId   whose job it is; all zeros for the installation's own
 * @param firm     what that firm is called; null for the installation
 * @param label    what kind of job it is, in words
 * @param buriedAt since when it is dead
 * @param failure  of which kind the last failure was: the name of its class in our code
 * @param place    equal for failures at the same place of the code
 */
record DeadLetterView(
        JobId id,
        FirmId firmId,
        @Nullable FirmName firm,
        String type,
        String label,
        Instant buriedAt,
        int attempts,
        @Nullable String failure,
        @Nullable String place,
        long version)
        implements Versioned {}
