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
 * @param lookAlike the lead that looks the same; null when there is none
 * @param reasons   what made the decision
 * @param lead      the lead that the enquiry is now
 */
public record Taken(Outcome decision, @Nullable UUID lookAlike, List<String> reasons, LeadView lead)
        implements Versioned {
    @Override
    public long version() {
        return lead.version();
    }
}
