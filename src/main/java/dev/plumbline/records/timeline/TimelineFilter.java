package dev.plumbline.records.timeline;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is listed.
 *
 * @param source of these sources only
 * @param from   from this instant on
 * @param to     before this instant
 */
record TimelineFilter(
        @Size(max = 20) @Nullable List<@Size(max = 40) String> source,
        @Nullable Instant from,
        @Nullable Instant to) {}
