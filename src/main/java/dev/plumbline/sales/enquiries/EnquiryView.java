package dev.plumbline.sales.enquiries;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.duplicates.DuplicateRule.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came in by a form. While it waits, nobody of the firm sees what was written.
 *
 * @param expiresAt until when its sender may confirm it; then it is erased
 * @param decision  what became of it; null while it waits
 * @param lead      the lead that it is now, or was attached to; null while it waits
 */
record EnquiryView(
        UUID id,
        EnquiryStatus status,
        Instant receivedAt,
        @Nullable Instant expiresAt,
        @Nullable Outcome decision,
        @Nullable LeadId lead) {}
