package dev.plumbline.sales.intake;

import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesNotices;
import dev.plumbline.sales.assignment.Assignments;
import dev.plumbline.sales.duplicates.DuplicateRule.Decision;
import dev.plumbline.sales.duplicates.DuplicateRule.Outcome;
import dev.plumbline.sales.duplicates.Duplicates;
import dev.plumbline.sales.duplicates.Duplicates.Asked;
import dev.plumbline.sales.duplicates.FoundBy;
import dev.plumbline.sales.interactions.Interaction;
import dev.plumbline.sales.interactions.Interactions;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Notifications notifications;
    private final Ids ids;
    private final Clock clock;

    Intake(
            LeadService leads,
            Duplicates duplicates,
            Interactions interactions,
            Assignments assignments,
            ResponseClocks clocks,
            Notifications notifications,
            Ids ids,
            Clock clock) {
        this.leads = leads;
        this.duplicates = duplicates;
        this.interactions = interactions;
        this.assignments = assignments;
        this.clocks = clocks;
        this.notifications = notifications;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Taken take(NewEnquiry enquiry) {
        if (enquiry.owner() != null) {
            assignments.requireMayGive(enquiry.owner());
        }
        Decision decision = decide(enquiry).awaited();
        if (decision.outcome() == Outcome.ATTACHED && decision.lead() != null) {
            return attach(new LeadId(decision.lead()), enquiry, decision);
        }
        Instant now = clock.instant();
        Instant createdAt = enquiry.createdAt() == null ? now : enquiry.createdAt();
        Lead lead = Lead.create(new LeadId(ids.next()), enquiry.facts(), createdAt, now);
        LeadView stored = leads.create(assigned(lead, enquiry, now));
        if (decision.outcome() == Outcome.HELD) {
            duplicates.hold(lead.id(), decision, FoundBy.ENQUIRY);
        }
        clocks.start(lead.id(), stored.assignment().owner(), createdAt);
        return new Taken(decision.outcome(), seen(decision.lead()), decision.reasons(), stored);
    }

    /** By the firm itself: whoever brings the enquiry need not see the lead, and then does not see it in the answer. */
    private Taken attach(LeadId id, NewEnquiry enquiry, Decision decision) {
        LeadView lead =
                Scope.current().overAllRows().call(() -> interactions.log(id, Interaction.enquiry(enquiry.facts())));
        clocks.first(id).stream()
                .filter(member -> !member.equals(Scope.current().access().member()))
                .forEach(member -> notifications.tell(member, enquiredAgain(lead)));
        UUID seen = seen(decision.lead());
        return new Taken(Outcome.ATTACHED, seen, decision.reasons(), seen == null ? null : leads.show(id));
    }

    private @Nullable UUID seen(@Nullable UUID lead) {
        return lead != null && leads.find(new LeadId(lead)).isPresent() ? lead : null;
    }

    private static Notice enquiredAgain(LeadView lead) {
        return new Notice(
                SalesNotices.ENQUIRED,
                lead.name() + " has enquired again",
                "It stands in the timeline of the lead.",
                "/leads/" + lead.id().value(),
                "lead.enquired:" + lead.id().value() + ":" + lead.version());
    }

    private Decision decide(NewEnquiry enquiry) {
        String region = leads.region();
        Asked asked = new Asked(leads.print(enquiry.facts(), region), leads.place(enquiry.facts(), region));
        duplicates.reserve(List.of(asked));
        return enquiry.evenIf()
                ? Decision.alone("The caller asked for a new lead in any case.")
                : duplicates.decide(asked.print(), asked.place(), region);
    }

    private Lead assigned(Lead lead, NewEnquiry enquiry, Instant now) {
        String postcode = lead.facts().address().postcode();
        UUID territory = leads.territoryOf(postcode);
        MemberId owner = enquiry.owner() != null
                ? assignments.active(enquiry.owner())
                : assignments.choose(postcode, lead.facts().tags()).member();
        return owner == null && territory == null ? lead : lead.assign(owner, territory, now);
    }
}
