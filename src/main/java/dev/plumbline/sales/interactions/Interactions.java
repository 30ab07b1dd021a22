package dev.plumbline.sales.interactions;

import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadLifecycle;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.sales.scoring.Scores;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to contact: logging an interaction that reached the lead ends the response clock, sets the state and
 * moves the score, in one transaction.
 */
@Service
public class Interactions {
    private static final int UNANSWERED = 3;

    private final InteractionRepository interactions;
    private final LeadService leads;
    private final ResponseClocks clocks;
    private final Scores scores;
    private final Firms firms;
    private final Ids ids;
    private final Clock clock;

    Interactions(
            InteractionRepository interactions,
            LeadService leads,
            ResponseClocks clocks,
            Scores scores,
            Firms firms,
            Ids ids,
            Clock clock) {
        this.interactions = interactions;
        this.leads = leads;
        this.clocks = clocks;
        this.scores = scores;
        this.firms = firms;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<InteractionView> list(LeadId lead, PageRequest page) {
        leads.show(lead);
        return interactions.of(lead, Listing.of(page, InteractionRepository.SORTS, lead));
    }

    @Transactional
    public LeadView log(LeadId id, Interaction done) {
        Lead lead = leads.lock(id).present();
        Instant now = clock.instant();
        Instant at = done.occurredAt() == null ? now : done.occurredAt();
        if (at.isAfter(now) || at.isBefore(lead.createdAt())) {
            throw Problem.field("/occurredAt", "range", "It happened after the lead came in, and not in the future.");
        }
        UUID logged = ids.next();
        interactions.insert(view(logged, id, done, at), now);
        Lead next = lead.interacted(done.touch(), at);
        events(next, done, logged, at);
        if (done.touch() != Lead.Touch.REACHED) {
            return leads.move(next);
        }
        var seconds = clocks.respond(id, Scope.current().access().member(), at);
        Lead answered = seconds.isPresent() ? next.answered(seconds.get()) : next;
        return answered.status() == LeadStatus.NEW
                ? leads.run(LeadLifecycle.CONTACT, answered, l -> l.contact(now))
                : leads.move(answered);
    }

    /** A row of a file about somebody who is a lead already: a note, and nothing else of the lead is new. */
    @Transactional
    public void imported(LeadId id, Lead.Facts facts) {
        Instant now = clock.instant();
        LeadId known = leads.lock(id).present().id();
        interactions.insert(view(ids.next(), known, Interaction.imported(facts), now), now);
    }

    /** What a logged interaction says about the chances, by the rules' event codes. */
    private void events(Lead lead, Interaction done, UUID logged, Instant at) {
        if (done.outcome() == Interaction.Outcome.NOT_INTERESTED) {
            scores.happened(lead.id(), new Happened("not_interested", logged.toString(), at));
        }
        if (done.outcome() == Interaction.Outcome.SCHEDULED_APPOINTMENT) {
            scores.happened(lead.id(), new Happened("inspection_booked", "first", at));
        }
        if (lead.activity().attempts() == UNANSWERED && lead.activity().firstContactAt() == null) {
            scores.happened(lead.id(), new Happened("three_unanswered", "first", at));
        }
        boolean called =
                done.kind() == Interaction.Kind.PHONE_CALL && done.direction() == Interaction.Direction.OUTBOUND;
        if (called && done.touch() == Lead.Touch.REACHED && sameDay(lead.createdAt(), at)) {
            scores.happened(lead.id(), new Happened("same_day_call_back", "first", at));
        }
    }

    private boolean sameDay(Instant one, Instant other) {
        ZoneId zone = firms.current().timeZone();
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    private static InteractionView view(UUID id, LeadId lead, Interaction done, Instant at) {
        return new InteractionView(
                id,
                lead,
                done.kind(),
                done.direction(),
                done.outcome(),
                done.touch() == Lead.Touch.REACHED,
                done.subject(),
                done.content(),
                done.seconds(),
                Scope.current().access().member(),
                at);
    }
}
