package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobState;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** {@code ?state&type} of the list of jobs. */
record JobFilter(
        @Nullable JobState state, @Size(max = 60) @Nullable String type) {}
