package dev.plumbline.sales.interactions;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be done with a lead, by whom and by when. Whether it is overdue depends on when one asks. */
public record FollowUp(
        UUID id,
        long version,
        LeadId lead,
        String leadName,
        MemberId member,
        Instant dueAt,
        String what,
        @Nullable Instant doneAt,
        @Nullable MemberId doneBy)
        implements Versioned {}
