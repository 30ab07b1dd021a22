package dev.plumbline.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of the log at its final place.
 *
 * @param number      its leaf in the firm's tree: what a proof of inclusion is asked for
 * @param action      what was done, as {@code feature.verb}
 * @param subjectType schema and table of the record
 * @param operation   {@code insert}, {@code update}, {@code delete} or {@code note}
 * @param changed     columns that an update changed
 * @param cleared     those of them that are empty now
 */
public record SealedEvent(
        long number,
        UUID id,
        Instant at,
        String action,
        String subjectType,
        @Nullable UUID subject,
        String operation,
        Set<String> changed,
        Set<String> cleared) {}
