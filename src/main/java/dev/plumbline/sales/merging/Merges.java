package dev.plumbline.sales.merging;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadParts.Activity;
import dev.plumbline.sales.leads.LeadParts.Assignment;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.sales.merging.MergeRepository.Pair;
import dev.plumbline.sales.merging.MergeRepository.Stored;
import dev.plumbline.sales.response.ResponseClocks;
import dev.plumbline.shared.Ids;
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
    private static final int PAIRS = 200;

    private final MergeRepository merges;
    private final LeadService leads;
    private final ResponseClocks clocks;
    private final Ids ids;
    private final Clock clock;

    Merges(MergeRepository merges, LeadService leads, ResponseClocks clocks, Ids ids, Clock clock) {
        this.merges = merges;
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

    @Transactional(readOnly = true)
    List<Pair> open() {
        return merges.open(PAIRS);
    }

    @Transactional
    void different(LeadId lead, LeadId other) {
        Lead visible = leads.lock(lead);
        if (!merges.decide(visible.id(), other, "different", clock.instant())) {
            throw Problem.notFound("pair of leads").get();
        }
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
        leads.save(both.gone().mergedInto(kept, now));
        clocks.cancel(gone, Scope.current().access().member());
        Lead next = leads.located(both.kept().edit(facts).joined(both.gone()));
        Stored merge = new Stored(ids.next(), kept, gone, Image.of(both.kept()), Image.of(next), null);
        merges.insert(merge, taken, now);
        merges.decide(kept, gone, "merged", now);
        return new Merged(merge.id(), leads.save(next));
    }

    /** Takes two leads apart again, unless the kept one has been worked on since: then nothing could be told apart. */
    @Transactional
    LeadView undo(UUID id) {
        Stored merge = merges.lock(id).orElseThrow(Problem.notFound("merge"));
        if (merge.undoneAt() != null) {
            throw Problem.of(SharedProblem.CONFLICT, "This merge was undone at " + merge.undoneAt() + ".");
        }
        Lead kept = leads.lock(merge.kept());
        Lead gone = leads.lock(merge.gone());
        if (!Image.of(kept).equals(merge.after())) {
            throw Problem.of(SharedProblem.CONFLICT, "The kept lead has been changed since the merge.");
        }
        leads.save(gone.unmerged());
        merges.undo(id, clock.instant());
        merges.reopen(merge.kept(), merge.gone());
        Image before = merge.before();
        return leads.save(kept.as(before.facts(), before.assignment(), before.activity()));
    }

    private record Both(Lead kept, Lead gone) {}

    /** Held in the order of their ids, so that two merges never wait for each other in a circle. */
    private Both both(LeadId kept, LeadId gone) {
        if (kept.equals(gone)) {
            throw Problem.field("/gone", "same", "These are one lead already.");
        }
        boolean inOrder = kept.value().compareTo(gone.value()) < 0;
        Lead first = leads.lock(inOrder ? kept : gone);
        Lead second = leads.lock(inOrder ? gone : kept);
        Both both = inOrder ? new Both(first, second) : new Both(second, first);
        if (both.kept().deleted() || both.gone().deleted()) {
            throw Problem.of(SharedProblem.CONFLICT, "One of them was deleted or merged; restore it first.");
        }
        if (both.gone().status() == LeadStatus.WON) {
            throw Problem.of(SharedProblem.CONFLICT, "The lead that would go is a client; keep that one.");
        }
        return both;
    }
}
