package dev.plumbline.sales.merging;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.CommandView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge as the page of either lead tells it.
 *
 * @param taken    the parts that came from the lead that went
 * @param undoneAt null while the merge holds
 */
record MergeView(
        UUID id,
        MergedLead kept,
        MergedLead gone,
        List<MergePart> taken,
        Instant mergedAt,
        @Nullable Instant undoneAt,
        List<CommandView> commands) {
    record MergedLead(LeadId id, String name) {}
}
