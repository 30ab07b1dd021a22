package dev.plumbline.documents.holds;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.HoldId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something keeps documents from being purged.
 *
 * @param kind      code of the record's kind
 * @param document  the one that it is for; null for all of the record
 * @param reference of the matter: a court's, an insurer's
 * @param lifted    null while it stands
 */
public record Hold(
        HoldId id,
        long version,
        HoldStatus status,
        String kind,
        UUID record,
        @Nullable DocumentId document,
        String reason,
        @Nullable String reference,
        MemberId placedBy,
        Instant placedAt,
        @Nullable Lifted lifted) {
    /** @param why as whoever lifted it wrote it */
    public record Lifted(MemberId by, Instant at, String why) {}
}
