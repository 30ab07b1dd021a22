package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.chances.WinModel;
import dev.plumbline.sales.leads.LeadParts.Activity;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Assignment;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Outcome;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A lead as its page shows it.
 *
 * @param name       what people call it
 * @param win        how likely it is won, with what that rests on
 * @param commands   what this caller may do with it now, and what is missing where not
 */
public record LeadView(
        LeadId id,
        long version,
        LeadStatus status,
        Instant statusAt,
        String name,
        Person person,
        Contact contact,
        Address address,
        Property property,
        Need need,
        Budget budget,
        Origin origin,
        SortedSet<String> tags,
        Map<String, Object> custom,
        Assignment assignment,
        Activity activity,
        Lead.Score score,
        WinModel.Estimate win,
        Outcome outcome,
        Instant createdAt,
        @Nullable Instant deletedAt,
        List<CommandView> commands)
        implements Versioned {

    static LeadView of(Lead lead, WinModel.Estimate win, LeadReadiness readiness) {
        Lead.Facts facts = lead.facts();
        return new LeadView(
                lead.id(),
                lead.version(),
                lead.status(),
                lead.stage().at(),
                facts.person().display(),
                facts.person(),
                facts.contact(),
                facts.address(),
                facts.property(),
                facts.need(),
                facts.budget(),
                facts.origin(),
                facts.tags(),
                facts.custom(),
                lead.assignment(),
                lead.activity(),
                lead.score(),
                win,
                lead.outcome(),
                lead.createdAt(),
                lead.deletedAt(),
                readiness.commands());
    }
}
