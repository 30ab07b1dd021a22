package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.PurgeBasis;
import dev.plumbline.documents.PurgeId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for a document to go for good, and what became of it.
 *
 * @param extent   what there was to erase when it was asked for
 * @param decision null while it waits for one
 * @param doneAt   null while anything is left
 */
record Purge(
        PurgeId id,
        long version,
        PurgeStatus status,
        DocumentId document,
        Extent extent,
        Ground ground,
        MemberId requestedBy,
        Instant requestedAt,
        @Nullable Decision decision,
        @Nullable Instant doneAt) {
    /** How many versions, and how many bytes all of them have. */
    record Extent(int versions, long bytes) {}

    /** @param legalReference a ticket, a case, a section */
    record Ground(PurgeBasis basis, String reason, String legalReference) {}

    /** @param why null where the second person agreed, or whoever asked withdrew it */
    record Decision(MemberId by, Instant at, @Nullable String why) {}
}
