package dev.plumbline.sales.merging;

import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.merging.MergeRepository.Stored;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import org.jspecify.annotations.Nullable;

/** What it takes to take two leads apart again. */
final class MergeReadiness {
    private static final String SOURCE = "Merging leads";

    private MergeReadiness() {}

    /** @param kept the lead as it is now; null when the caller may not see it */
    static Readiness undo(Access caller, Stored merge, @Nullable Lead kept) {
        boolean holds = merge.undoneAt() == null;
        boolean unchanged = kept != null
                && Merges.Image.of(kept).equals(merge.after())
                && !kept.stage().at().isAfter(merge.mergedAt());
        return Readiness.of(
                "undo",
                caller.permits(SalesPermission.LEAD_MERGE),
                Requirement.of(
                        "merge.holds",
                        holds,
                        holds ? "The merge holds." : "This merge was undone at " + merge.undoneAt() + ".",
                        new Requirement.Rule("A merge is undone once.", SOURCE)),
                Requirement.of(
                        "lead.unchanged",
                        unchanged,
                        unchanged
                                ? "Nothing was done to the kept lead since the merge."
                                : "The kept lead has been changed since the merge.",
                        new Requirement.Rule(
                                "Two leads are taken apart only while nothing was done to the one that was kept.",
                                SOURCE)));
    }
}
