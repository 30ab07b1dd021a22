package dev.plumbline.audit.view;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is listed.
 *
 * @param action beginning of the action: {@code lead} finds {@code leads.qualify}
 * @param from   from this instant on
 * @param to     before this instant
 * @param reason a part of the reason given
 */
record EventFilter(
        @Nullable UUID actor,
        @Size(max = 100) @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Size(max = 100) @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant to,
        @Size(min = 2, max = 200) @Nullable String reason) {}
