package dev.plumbline.sales.intake;

import dev.plumbline.sales.duplicates.DuplicateRule.Outcome;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an enquiry.
 *
 * @param decision  created as a new lead, attached to one that was there, or created and held for review
 * @param lookAlike the lead that looks the same; null when there is none, or none that the caller may see
 * @param reasons   what made the decision
 * @param lead      the lead that the enquiry is now; null when it was attached to one that the caller may not see
 */
public record Taken(
        Outcome decision,
        @Nullable UUID lookAlike,
        List<String> reasons,
        @Nullable LeadView lead) implements Versioned {
    /** Zero is the version of nothing: a write that names it is refused. */
    @Override
    public long version() {
        return lead == null ? 0 : lead.version();
    }
}
