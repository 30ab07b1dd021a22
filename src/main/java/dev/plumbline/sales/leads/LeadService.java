package dev.plumbline.sales.leads;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Territories;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.chances.WinChances;
import dev.plumbline.sales.contacts.Contacts;
import dev.plumbline.sales.duplicates.Fingerprint;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads: read, changed and moved through the funnel. Other features of this module change leads through this one. */
@Service
public class LeadService {
    private final LeadRepository leads;
    private final LeadStore store;
    private final WinChances chances;
    private final Contacts contacts;
    private final ResponseClocks clocks;
    private final Firms firms;
    private final Territories territories;
    private final Reason reason;
    private final Clock clock;

    LeadService(
            LeadRepository leads,
            LeadStore store,
            WinChances chances,
            Contacts contacts,
            ResponseClocks clocks,
            Firms firms,
            Territories territories,
            Reason reason,
            Clock clock) {
        this.leads = leads;
        this.store = store;
        this.chances = chances;
        this.contacts = contacts;
        this.clocks = clocks;
        this.firms = firms;
        this.territories = territories;
        this.reason = reason;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<LeadSummary> list(LeadFilter filter, PageRequest page) {
        return leads.page(Listing.of(page, LeadRepository.SORTS, filter), filter);
    }

    /** Every lead of a list that the caller may see, in its order, for files. */
    @Transactional
    public void each(LeadFilter filter, @Nullable String sort, Consumer<Lead> row) {
        leads.each(Listing.whole(sort, LeadRepository.SORTS), filter.where(), row);
    }

    @Transactional(readOnly = true)
    public LeadView show(LeadId id) {
        return view(leads.find(id).orElseThrow(Problem.notFound("lead")));
    }

    /** The lead as the caller may see it, for features that look deeper than its view; empty when they may not. */
    @Transactional(readOnly = true)
    public Optional<Lead> find(LeadId id) {
        return leads.find(id);
    }

    /** The values of the firm's own fields, for which what a lead has stays allowed. */
    @Transactional(readOnly = true)
    public Map<String, Object> custom(LeadId id) {
        return leads.find(id).orElseThrow(Problem.notFound("lead")).facts().custom();
    }

    /** Stores a new lead with its first score. */
    @Transactional
    public LeadView create(Lead lead) {
        return view(store.create(lead, region()));
    }

    @Transactional
    public LeadView update(LeadId id, Version seen, Lead.Facts facts) {
        Lead lead = lock(id, seen).present();
        Lead edited = lead.edit(facts);
        boolean moved = !Objects.equals(
                facts.address().postcode(), lead.facts().address().postcode());
        return save(moved ? located(edited) : edited);
    }

    @Transactional
    public LeadView qualify(LeadId id, Version seen) {
        return run(LeadLifecycle.QUALIFY, lock(id, seen), lead -> lead.qualify(clock.instant()));
    }

    @Transactional
    public LeadView scheduleAppointment(LeadId id, Version seen) {
        return run(LeadLifecycle.SCHEDULE_APPOINTMENT, lock(id, seen), l -> l.scheduleAppointment(clock.instant()));
    }

    @Transactional
    public LeadView completeInspection(LeadId id, Version seen) {
        return run(LeadLifecycle.COMPLETE_INSPECTION, lock(id, seen), l -> l.completeInspection(clock.instant()));
    }

    @Transactional
    public LeadView sendQuote(LeadId id, Version seen) {
        return run(LeadLifecycle.SEND_QUOTE, lock(id, seen), lead -> lead.sendQuote(clock.instant()));
    }

    @Transactional
    public LeadView negotiate(LeadId id, Version seen) {
        return run(LeadLifecycle.NEGOTIATE, lock(id, seen), lead -> lead.negotiate(clock.instant()));
    }

    @Transactional
    public LeadView lose(LeadId id, Version seen, String why, @Nullable String lostTo) {
        reason.because(why);
        return run(LeadLifecycle.LOSE, lock(id, seen), lead -> lead.lose(why, lostTo, clock.instant()));
    }

    @Transactional
    public LeadView nurture(LeadId id, Version seen, String why) {
        reason.because(why);
        return run(LeadLifecycle.NURTURE, lock(id, seen), lead -> lead.nurture(why, clock.instant()));
    }

    @Transactional
    public LeadView reopen(LeadId id, Version seen, String why) {
        reason.because(why);
        return run(LeadLifecycle.REOPEN, lock(id, seen), lead -> lead.reopen(clock.instant()));
    }

    @Transactional
    public void delete(LeadId id, Version seen) {
        move(lock(id, seen).delete(clock.instant()));
        clocks.cancel(id, Scope.current().access().member());
    }

    @Transactional
    public LeadView restore(LeadId id, Version seen) {
        Lead lead = lock(id, seen);
        if (lead.outcome().mergedInto() != null) {
            throw Problem.of(SharedProblem.CONFLICT, "It was merged into another lead; undo the merge instead.");
        }
        Lead restored = lead.restore();
        LeadView view = save(located(restored));
        callAgain(restored);
        return view;
    }

    /** Every new lead gets a first response, also one that was put aside for a while. */
    @Transactional
    public void callAgain(Lead lead) {
        if (lead.status().open() && lead.activity().firstContactAt() == null) {
            clocks.resume(lead.id());
        }
    }

    /** Runs one command on a held lead: guard, move, counts, score, store. */
    @Transactional
    public LeadView run(String command, Lead lead, UnaryOperator<Lead> move) {
        require(command, lead);
        Lead moved = move.apply(lead);
        // Counts first, so that the probability that is shown has them.
        count(lead, moved);
        LeadView view = moved.facts().equals(lead.facts()) ? move(moved) : save(moved);
        if (!moved.status().open()) {
            clocks.cancel(lead.id(), Scope.current().access().member());
        } else if (!lead.status().open()) {
            callAgain(moved);
        }
        return view;
    }

    /** Refuses with the list of what is missing. */
    public void require(String command, Lead lead) {
        readiness(lead).of(command).require(SalesProblem.NOT_READY);
    }

    /** Stores a changed lead with the score that its new facts give, and tells of it. */
    @Transactional
    public LeadView save(Lead lead) {
        return view(store.save(lead, region()));
    }

    /** The same of a lead whose facts are as they were. */
    @Transactional
    public LeadView move(Lead lead) {
        return view(store.move(lead));
    }

    /** The lead as the caller has seen it, held until the transaction ends. */
    @Transactional
    public Lead lock(LeadId id, Version seen) {
        Lead lead = leads.lock(id).orElseThrow(Problem.notFound("lead"));
        if (lead.version() != seen.value()) {
            throw Problem.of(
                    SharedProblem.STALE,
                    "You saw version " + seen.value() + "; it is at version " + lead.version() + " now.");
        }
        return lead;
    }

    /** The lead whatever its version, for acts that add to it and contradict nothing. */
    @Transactional
    public Lead lock(LeadId id) {
        return leads.lock(id).orElseThrow(Problem.notFound("lead"));
    }

    /** In the territory of its postcode. Who works on it stays: that is theirs to hand over. */
    @Transactional(readOnly = true)
    public Lead located(Lead lead) {
        UUID territory = territoryOf(lead.facts().address().postcode());
        return lead.as(lead.facts(), lead.assignment().in(territory), lead.activity());
    }

    /** The narrowest territory that a post code lies in. */
    @Transactional(readOnly = true)
    public @Nullable UUID territoryOf(@Nullable String postcode) {
        List<TerritoryId> found = postcode == null ? List.of() : territories.of(postcode);
        return found.isEmpty() ? null : found.getFirst().value();
    }

    /** The country whose numbers are written without a code. */
    public String region() {
        return firms.current().region();
    }

    public Fingerprint print(Lead.Facts facts, String region) {
        return LeadColumns.Keys.print(facts, region);
    }

    /** House number and place, by which look-alikes without a shared key are found. */
    public @Nullable String place(Lead.Facts facts, String region) {
        return LeadColumns.Keys.of(facts, region).place();
    }

    private void count(Lead before, Lead after) {
        boolean ended = after.status() == LeadStatus.WON || after.status() == LeadStatus.LOST;
        if (ended) {
            chances.closed(after.id(), LeadScoring.features(after), after.status() == LeadStatus.WON);
        } else if (before.status() == LeadStatus.LOST) {
            chances.reopened(after.id(), false);
        }
    }

    LeadView view(Lead lead) {
        return LeadView.of(store.current(lead), chances.estimate(LeadScoring.features(lead)), readiness(lead));
    }

    private LeadReadiness readiness(Lead lead) {
        return new LeadReadiness(lead, Scope.current().access(), contacts.of(lead.id()));
    }
}
