package dev.plumbline.sales.merging;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.duplicates.FoundBy;
import dev.plumbline.sales.duplicates.Likeness;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two leads that may be one.
 *
 * @param likeness of the two as they are now; the reasons are from when they were found
 */
record PairView(
        UUID id,
        PairedLead lead,
        PairedLead other,
        List<String> reasons,
        Likeness likeness,
        FoundBy foundBy,
        Instant foundAt) {

    /** What people tell two leads apart by. */
    record PairedLead(
            LeadId id,
            String name,
            @Nullable String company,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String city,
            LeadStatus status,
            int score,
            Temperature temperature,
            @Nullable MemberId owner,
            Instant createdAt) {}
}
