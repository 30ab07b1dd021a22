package dev.plumbline.sales.bulk;

import dev.plumbline.platform.AuditNote;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.assignment.AssignmentNotices;
import dev.plumbline.sales.assignment.Assignments;
import dev.plumbline.sales.assignment.TaskMoves;
import dev.plumbline.sales.bulk.BulkRepository.Change;
import dev.plumbline.sales.bulk.BulkRepository.Changed;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowPlace;
import dev.plumbline.shared.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One act on up to ten thousand leads, all or none. Neither a tag nor an owner changes a score, a stage or what a lead is
 * found by, so that rows are changed in bulk; the log has each of them.
 */
@Service
class LeadBulk {
    static final int MAX = 10_000;

    /** So many in one statement, which has a limit of time. */
    private static final int BATCH = 1_000;

    private final BulkRepository leads;
    private final Assignments assignments;
    private final AssignmentNotices notices;
    private final TaskMoves tasks;
    private final LeadNews news;
    private final AuditNote note;
    private final Clock clock;

    LeadBulk(
            BulkRepository leads,
            Assignments assignments,
            AssignmentNotices notices,
            TaskMoves tasks,
            LeadNews news,
            AuditNote note,
            Clock clock) {
        this.leads = leads;
        this.assignments = assignments;
        this.notices = notices;
        this.tasks = tasks;
        this.news = news;
        this.note = note;
        this.clock = clock;
    }

    @Transactional
    BulkView tag(Chosen chosen, String tag) {
        String word = word(tag);
        List<UUID> ids = matching(chosen);
        List<UUID> changed = change(ids, batch -> leads.tag(batch, word));
        return done(ids, changed, leads.full(ids, word), "tag", word);
    }

    @Transactional
    BulkView untag(Chosen chosen, String tag) {
        String word = word(tag);
        List<UUID> ids = matching(chosen);
        return done(ids, change(ids, batch -> leads.untag(batch, word)), 0, "tag", word);
    }

    /** @param owner null puts them back into the pool */
    @Transactional
    BulkView give(Chosen chosen, @Nullable MemberId owner) {
        if (owner != null) {
            assignments.active(owner);
        }
        List<UUID> ids = matching(chosen);
        List<UUID> changed = change(ids, batch -> given(leads.give(batch, owner, clock.instant()), owner));
        if (owner != null && !changed.isEmpty()) {
            notices.given(owner, changed.size(), changed.getFirst());
        }
        return done(ids, changed, 0, "owner", owner == null ? "" : owner.value().toString());
    }

    private List<Changed> given(List<Changed> changed, @Nullable MemberId owner) {
        if (owner != null) {
            tasks.goAlong(changed.stream().map(one -> new LeadId(one.id())).toList(), owner);
        }
        return changed;
    }

    private static String word(String tag) {
        String word = Texts.optional("/tag", tag, Lead.TAG_MAX);
        if (word == null) {
            throw Texts.wrong("/tag", "required", "Give a tag.");
        }
        return word;
    }

    private List<UUID> matching(Chosen chosen) {
        List<UUID> ids = leads.matching(chosen.where(), MAX + 1);
        if (ids.size() > MAX) {
            throw Problem.of(
                    SalesProblem.TOO_MANY, "More than 10,000 leads match. Narrow the filter, and do it in parts.");
        }
        return ids;
    }

    private List<UUID> change(List<UUID> ids, Change act) {
        List<UUID> sorted = ids.stream().sorted().toList();
        List<UUID> changed = new ArrayList<>();
        Set<RowPlace> places = new LinkedHashSet<>();
        for (int from = 0; from < sorted.size(); from += BATCH) {
            List<UUID> batch = sorted.subList(from, Math.min(from + BATCH, sorted.size()));
            for (Changed one : act.of(batch)) {
                changed.add(one.id());
                places.add(one.before());
                places.add(one.after());
            }
        }
        if (!changed.isEmpty()) {
            news.leads(places);
        }
        return changed;
    }

    private BulkView done(List<UUID> ids, List<UUID> changed, int refused, String what, String value) {
        note.record("sales.lead", null, Map.of("matched", ids.size(), "changed", changed.size(), what, value));
        return new BulkView(
                ids.size(),
                changed.size(),
                refused,
                changed.stream().map(LeadId::new).toList());
    }
}
