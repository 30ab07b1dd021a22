package dev.plumbline.sales.interactions;

import dev.plumbline.firms.Firms;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.sales.sight.Sight;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowPlace;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done with leads, by whom and by when. */
@Service
public class FollowUps {
    private final FollowUpRepository followUps;
    private final LeadService leads;
    private final Sight sight;
    private final Firms firms;
    private final LeadNews news;
    private final Ids ids;
    private final Clock clock;

    FollowUps(
            FollowUpRepository followUps,
            LeadService leads,
            Sight sight,
            Firms firms,
            LeadNews news,
            Ids ids,
            Clock clock) {
        this.followUps = followUps;
        this.leads = leads;
        this.sight = sight;
        this.firms = firms;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FollowUp> of(LeadId lead) {
        return followUps.of(leads.show(lead).id());
    }

    /** What the caller has to do until the end of the firm's day, overdue things first. */
    @Transactional(readOnly = true)
    List<FollowUp> today() {
        ZoneId zone = firms.current().timeZone();
        Instant midnight = clock.instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return followUps.due(me(), midnight);
    }

    @Transactional
    FollowUp plan(LeadId lead, Instant dueAt, String what, @Nullable MemberId member) {
        MemberId who = member == null ? me() : member;
        Lead planned = leads.lock(lead).present();
        requireCanDo(who, planned);
        String name = planned.facts().person().display();
        FollowUp next = new FollowUp(ids.next(), 1, lead, name, who, dueAt, what.strip(), null, null);
        followUps.insert(next, clock.instant());
        news.followUp(lead, who);
        return next;
    }

    /** Whoever is to do it must see the lead: else they would find neither the task nor whom to call. */
    private void requireCanDo(MemberId who, Lead lead) {
        Sight.Seen seen = sight.of(List.of(who));
        if (seen.members().isEmpty()) {
            throw Problem.field("/member", "unknown", "There is no such active member.");
        }
        RowPlace place =
                new RowPlace(lead.assignment().owner(), lead.assignment().territory());
        if (!seen.worksOn(who, place)) {
            throw Problem.field(
                    "/member", "hidden", "They do not work on this lead. Give it to them, or choose who sees it.");
        }
    }

    /** Done twice is done once: the first one stays. */
    @Transactional
    FollowUp complete(LeadId lead, UUID id, Version seen) {
        FollowUp open = followUps.lock(leads.lock(lead).present().id(), id).orElseThrow(Problem.notFound("follow-up"));
        if (open.version() != seen.value()) {
            throw Problem.of(SharedProblem.STALE, "It is at version " + open.version() + " now.");
        }
        if (open.doneAt() == null) {
            followUps.done(id, me(), clock.instant());
            news.followUp(lead, open.member());
        }
        return followUps.lock(lead, id).orElseThrow(Problem.notFound("follow-up"));
    }

    private static MemberId me() {
        MemberId me = Scope.current().access().member();
        if (me == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only a member has tasks.");
        }
        return me;
    }
}
