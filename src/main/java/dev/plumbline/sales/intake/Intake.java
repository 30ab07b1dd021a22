package dev.plumbline.sales.intake;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.assignment.Assignments;
import dev.plumbline.sales.duplicates.DuplicateRule.Decision;
import dev.plumbline.sales.duplicates.DuplicateRule.Outcome;
import dev.plumbline.sales.duplicates.Duplicates;
import dev.plumbline.sales.duplicates.FoundBy;
import dev.plumbline.sales.interactions.Interaction;
import dev.plumbline.sales.interactions.Interactions;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an enquiry: one transaction decides about duplicates, stores the lead with its score, gives it to somebody and starts the clock. */
@Service
public class Intake {
    private final LeadService leads;
    private final Duplicates duplicates;
    private final Interactions interactions;
    private final Assignments assignments;
    private final ResponseClocks clocks;
    private final Ids ids;
    private final Clock clock;

    Intake(
            LeadService leads,
            Duplicates duplicates,
            Interactions interactions,
            Assignments assignments,
            ResponseClocks clocks,
            Ids ids,
            Clock clock) {
        this.leads = leads;
        this.duplicates = duplicates;
        this.interactions = interactions;
        this.assignments = assignments;
        this.clocks = clocks;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Taken take(NewEnquiry enquiry) {
        Decision decision = decide(enquiry);
        if (decision.outcome() == Outcome.ATTACHED && decision.lead() != null) {
            LeadView lead = interactions.log(new LeadId(decision.lead()), Interaction.enquiry(enquiry.facts()));
            return new Taken(Outcome.ATTACHED, decision.lead(), decision.reasons(), lead);
        }
        Instant now = clock.instant();
        Instant createdAt = enquiry.createdAt() == null ? now : enquiry.createdAt();
        Lead lead = Lead.create(new LeadId(ids.next()), enquiry.facts(), createdAt, now);
        LeadView stored = leads.create(assigned(lead, enquiry, now));
        if (decision.outcome() == Outcome.HELD) {
            duplicates.hold(lead.id(), decision, FoundBy.ENQUIRY);
        }
        clocks.start(lead.id(), stored.assignment().owner(), createdAt);
        return new Taken(decision.outcome(), decision.lead(), decision.reasons(), stored);
    }

    private Decision decide(NewEnquiry enquiry) {
        if (enquiry.evenIf()) {
            return new Decision(Outcome.CREATED, null, List.of("The caller asked for a new lead in any case."));
        }
        String region = leads.region();
        return duplicates.decide(leads.print(enquiry.facts(), region), leads.place(enquiry.facts(), region), region);
    }

    private Lead assigned(Lead lead, NewEnquiry enquiry, Instant now) {
        String postcode = lead.facts().address().postcode();
        UUID territory = assignments.territoryOf(postcode);
        MemberId owner = enquiry.owner() != null
                ? assignments.active(enquiry.owner())
                : assignments.choose(postcode, lead.facts().tags()).member();
        return owner == null && territory == null ? lead : lead.assign(owner, territory, now);
    }
}
