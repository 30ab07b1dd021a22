package dev.plumbline.jobs.dead;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?firm&type} of the jobs that were given up.
 *
 * @param firm short name of a firm
 */
record DeadLetterFilter(
        @Size(max = 63) @Nullable String firm,
        @Size(max = 60) @Nullable String type) {}
