package dev.plumbline.sales.merging;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadParts.Activity;
import dev.plumbline.sales.leads.LeadParts.Assignment;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.sales.merging.MergeRepository.Stored;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two leads become one, and two again. What was said with the lead that goes stays with it and is shown with the one
 * that is kept, so that taking them apart leaves both exactly as they were.
 */
@Service
class Merges {
    private static final int MERGES = 50;
    private static final String MERGED = "merged";
    private static final String DIFFERENT = "different";

    private final MergeRepository merges;
    private final PairRepository pairs;
    private final LeadService leads;
    private final ResponseClocks clocks;
    private final Ids ids;
    private final Clock clock;

    Merges(
            MergeRepository merges,
            PairRepository pairs,
            LeadService leads,
            ResponseClocks clocks,
            Ids ids,
            Clock clock) {
        this.merges = merges;
        this.pairs = pairs;
        this.leads = leads;
        this.clocks = clocks;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a merge changes of the lead that is kept. */
    record Image(Lead.Facts facts, Assignment assignment, Activity activity) {
        static Image of(Lead lead) {
            return new Image(lead.facts(), lead.assignment(), lead.activity());
        }
    }

    /** One part side by side. */
    record Choice(
            MergePart part, @Nullable Object kept, @Nullable Object gone, boolean differs) {}

    record Preview(LeadId kept, LeadId gone, List<Choice> choices) {}

    record Merged(UUID id, LeadView lead) {}

    /** @param of one of the two; null for all pairs */
    @Transactional(readOnly = true)
    Page<PairView> open(@Nullable LeadId of, PageRequest page) {
        return pairs.open(of, leads.region(), Listing.of(page, PairRepository.SORTS, "pairs" + of));
    }

    @Transactional
    void different(LeadId lead, LeadId other) {
        Both both = held(lead, other);
        if (!pairs.decide(both.kept().id(), both.gone().id(), DIFFERENT, clock.instant())) {
            throw Problem.notFound("pair of leads").get();
        }
    }

    /** They may be one after all: the pair waits for a decision again. */
    @Transactional
    void doubt(LeadId lead, LeadId other) {
        Both both = held(lead, other);
        if (!pairs.reopen(both.kept().id(), both.gone().id(), DIFFERENT)) {
            throw Problem.notFound("pair of leads that was found different").get();
        }
    }

    /** What was merged into this lead, or this lead into another, the latest first. */
    @Transactional(readOnly = true)
    List<MergeView> ofLead(LeadId id) {
        Lead lead = leads.find(id).orElseThrow(Problem.notFound("lead"));
        return merges.ofLead(lead.id(), MERGES).stream()
                .map(told -> view(told, told.merge().kept().equals(id) ? lead : null))
                .toList();
    }

    @Transactional
    Preview preview(LeadId kept, LeadId gone) {
        Both both = both(kept, gone);
        List<Choice> choices = new ArrayList<>();
        for (MergePart part : MergePart.values()) {
            Object mine = part.of(both.kept().facts());
            Object theirs = part.of(both.gone().facts());
            choices.add(new Choice(part, mine, theirs, !Objects.equals(mine, theirs)));
        }
        return new Preview(kept, gone, choices);
    }

    /** @param taken the parts that come from the lead that goes */
    @Transactional
    Merged merge(LeadId kept, LeadId gone, Set<MergePart> taken) {
        Both both = both(kept, gone);
        Instant now = clock.instant();
        Lead.Facts facts = MergePart.merged(both.kept().facts(), both.gone().facts(), taken);
        leads.move(both.gone().mergedInto(kept, now));
        clocks.cancel(gone, Scope.current().access().member());
        Lead next = leads.located(both.kept().edit(facts).joined(both.gone()));
        if (next.activity().firstContactAt() != null) {
            // They are one person, who has been answered: the response counts once, on the clock that it ended.
            clocks.cancel(kept, Scope.current().access().member());
        }
        Stored merge = new Stored(ids.next(), kept, gone, Image.of(both.kept()), Image.of(next), now, null);
        merges.insert(merge, taken);
        pairs.decide(kept, gone, MERGED, now);
        return new Merged(merge.id(), leads.save(next));
    }

    /** Takes two leads apart again, unless the kept one has been worked on since: then nothing could be told apart. */
    @Transactional
    LeadView undo(UUID id) {
        Stored merge = merges.lock(id).orElseThrow(Problem.notFound("merge"));
        Both both = held(merge.kept(), merge.gone());
        MergeReadiness.undo(Scope.current().access(), merge, both.kept()).require(SharedProblem.CONFLICT);
        Lead gone = both.gone().unmerged();
        leads.move(gone);
        merges.undo(id, clock.instant());
        pairs.reopen(merge.kept(), merge.gone(), MERGED);
        Image before = merge.before();
        Lead kept = both.kept().as(before.facts(), before.assignment(), before.activity());
        LeadView apart = leads.save(kept);
        leads.callAgain(gone);
        leads.callAgain(kept);
        return apart;
    }

    private MergeView view(MergeRepository.Told told, @Nullable Lead shown) {
        Stored merge = told.merge();
        Lead kept = shown == null ? leads.find(merge.kept()).orElse(null) : shown;
        return new MergeView(
                merge.id(),
                new MergeView.MergedLead(merge.kept(), told.keptName()),
                new MergeView.MergedLead(merge.gone(), told.goneName()),
                told.taken(),
                merge.mergedAt(),
                merge.undoneAt(),
                List.of(CommandView.of(MergeReadiness.undo(Scope.current().access(), merge, kept))));
    }

    private record Both(Lead kept, Lead gone) {}

    private Both both(LeadId kept, LeadId gone) {
        if (kept.equals(gone)) {
            throw Problem.field("/gone", "same", "These are one lead already.");
        }
        Both both = held(kept, gone);
        if (both.kept().deleted() || both.gone().deleted()) {
            throw Problem.of(SharedProblem.CONFLICT, "One of them was deleted or merged; restore it first.");
        }
        if (both.gone().status() == LeadStatus.WON) {
            throw Problem.of(SharedProblem.CONFLICT, "The lead that would go is a client; keep that one.");
        }
        return both;
    }

    /** Held in the order of their ids, so that two merges never wait for each other in a circle. */
    private Both held(LeadId kept, LeadId gone) {
        boolean inOrder = kept.value().compareTo(gone.value()) < 0;
        Lead first = leads.lock(inOrder ? kept : gone);
        Lead second = leads.lock(inOrder ? gone : kept);
        return inOrder ? new Both(first, second) : new Both(second, first);
    }
}
