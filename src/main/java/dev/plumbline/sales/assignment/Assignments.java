package dev.plumbline.sales.assignment;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.Territories;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.assignment.AssignmentRule.Candidate;
import dev.plumbline.sales.assignment.AssignmentRule.Choice;
import dev.plumbline.sales.assignment.AssignmentRule.Strategy;
import dev.plumbline.sales.assignment.AssignmentRule.Wanted;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on which lead. */
@Service
public class Assignments {
    static final String BY_HAND = "manual";

    private final AssignmentRepository assignments;
    private final LeadService leads;
    private final Members members;
    private final Territories territories;
    private final TaskMoves tasks;
    private final AssignmentNotices notices;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            LeadService leads,
            Members members,
            Territories territories,
            TaskMoves tasks,
            AssignmentNotices notices,
            Clock clock) {
        this.assignments = assignments;
        this.leads = leads;
        this.members = members;
        this.territories = territories;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Who gets a new lead by the firm's rule, among those who may work on leads; a capacity of zero takes no part.
     * Choices wait for each other, so that two never fall on the same turn.
     */
    @Transactional
    public Choice choose(@Nullable String postcode, Set<String> tags) {
        String strategy = assignments
                .setting(true)
                .map(AssignmentRepository.Setting::strategy)
                .orElse(BY_HAND);
        if (strategy.equals(BY_HAND)) {
            return new Choice(null, "Leads are given by hand.");
        }
        List<Candidate> candidates = candidates();
        // A tag that somebody has as a skill is a skill that is wanted; other tags say nothing about who can do it.
        Set<String> wanted = new HashSet<>(tags);
        wanted.retainAll(candidates.stream().flatMap(c -> c.skills().stream()).collect(Collectors.toSet()));
        Set<UUID> ground = postcode == null
                ? Set.of()
                : territories.of(postcode).stream().map(TerritoryId::value).collect(Collectors.toSet());
        Choice choice =
                AssignmentRule.choose(Coded.of(Strategy.class, strategy), new Wanted(ground, wanted), candidates);
        if (choice.member() != null) {
            assignments.given(choice.member());
        }
        return choice;
    }

    /** Whoever brings a lead may take it; to give it to somebody else is an act of its own. */
    @Transactional(readOnly = true)
    public void requireMayGive(MemberId owner) {
        Access access = Scope.current().access();
        if (!owner.equals(access.member()) && !access.allows(SalesPermission.LEAD_ASSIGN)) {
            throw Problem.of(SharedProblem.FORBIDDEN, "To give a lead to somebody else, your role needs lead.assign.");
        }
        active(owner);
    }

    /** @param owner null puts it back into the pool */
    @Transactional
    public LeadView assign(LeadId id, Version seen, @Nullable MemberId owner) {
        return give(leads.lock(id, seen), owner);
    }

    /** Takes a lead out of the pool. Of two who reach for it, one gets it. */
    @Transactional
    public LeadView pick(LeadId id, Version seen) {
        Lead lead = leads.lock(id, seen);
        MemberId me = Scope.current().access().member();
        if (me == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only a member can take a lead.");
        }
        if (lead.assignment().owner() != null) {
            throw Problem.of(SharedProblem.CONFLICT, "Somebody else has taken this lead.");
        }
        if (candidates().stream().anyMatch(c -> c.member().equals(me) && c.full())) {
            throw Problem.of(SharedProblem.CONFLICT, "You have as many open leads as you may.");
        }
        return give(lead, me);
    }

    /** One of many: each in a transaction of its own, so that one refusal does not undo the others. */
    @Transactional
    public void assignOne(LeadId id, @Nullable MemberId owner) {
        give(leads.lock(id), owner);
    }

    /** Gives everything a member has in hand to another, or to the firm's rule; follow-ups go along. */
    @Transactional
    public HandOver handOver(MemberId from, @Nullable MemberId to) {
        if (from.equals(to)) {
            throw Problem.field("/to", "same", "Give it to somebody else.");
        }
        if (members.find(from).isEmpty()) {
            throw Problem.notFound("member").get();
        }
        if (to != null && !isActive(to)) {
            throw Problem.field("/to", "unknown", "There is no such active member.");
        }
        List<UUID> inHand = assignments.inHand(from, HandOver.MAX);
        Map<MemberId, Integer> received = new LinkedHashMap<>();
        int pooled = 0;
        for (UUID id : inHand) {
            Lead lead = leads.lock(new LeadId(id));
            MemberId next = to == null
                    ? choose(lead.facts().address().postcode(), lead.facts().tags())
                            .member()
                    : to;
            MemberId owner = from.equals(next) ? null : next;
            pooled += owner == null ? 1 : 0;
            if (owner != null) {
                received.merge(owner, 1, Integer::sum);
            }
            move(lead, owner);
        }
        received.forEach((member, count) -> notices.handedOver(member, count, inHand.getFirst()));
        int followUps = tasks.handOver(from, to);
        return new HandOver(inHand.size(), pooled, followUps, inHand.size() == HandOver.MAX);
    }

    /**
     * @param pooled how many of the leads found nobody and wait in the pool
     * @param more   whether there are more than one call takes
     */
    public record HandOver(int leads, int pooled, int followUps, boolean more) {
        static final int MAX = 1_000;
    }

    @Transactional(readOnly = true)
    public AssignmentView show() {
        var setting = assignments.setting(false).orElse(new AssignmentRepository.Setting(BY_HAND, 0));
        return AssignmentView.of(
                setting, assignments.pool(), candidates(), members.allowed(SalesPermission.LEAD_WRITE));
    }

    @Transactional
    public AssignmentView change(String strategy, long seen) {
        boolean known = strategy.equals(BY_HAND)
                || Arrays.stream(Strategy.values()).anyMatch(s -> s.code().equals(strategy));
        if (!known) {
            throw Problem.field("/strategy", "unknown", "One of manual, round_robin, least_busy, territory, skill.");
        }
        if (show().version() != seen) {
            throw Problem.of(SharedProblem.STALE, "The setting has changed since you read it.");
        }
        assignments.save(strategy, clock.instant());
        return show();
    }

    /** How much and what a member takes on; only of those who may work on leads. */
    @Transactional
    public AssignmentView changeMember(MemberId member, Version seen, @Nullable Integer capacity, Set<String> skills) {
        boolean able = members.allowed(SalesPermission.LEAD_WRITE).stream()
                .anyMatch(each -> each.id().equals(member));
        if (!able) {
            throw Problem.notFound("member who works on leads").get();
        }
        members.changeWork(member, seen, capacity, skills);
        return show();
    }

    private List<Candidate> candidates() {
        List<MemberFacts> able = members.allowed(SalesPermission.LEAD_WRITE);
        Map<MemberId, Long> load =
                assignments.load(able.stream().map(MemberFacts::id).toList());
        Map<MemberId, Long> turns = assignments.turns();
        return able.stream()
                .map(m -> new Candidate(
                        m.id(),
                        m.takesWork(),
                        load.getOrDefault(m.id(), 0L).intValue(),
                        m.capacity(),
                        m.territories(),
                        m.skills(),
                        turns.getOrDefault(m.id(), 0L)))
                .toList();
    }

    /** @throws Problem when nobody could work on what was given to this member */
    public MemberId active(MemberId owner) {
        if (!isActive(owner)) {
            throw Problem.field("/owner", "unknown", "There is no such active member.");
        }
        return owner;
    }

    private boolean isActive(MemberId member) {
        return members.find(member)
                .filter(m -> m.status() == MemberStatus.ACTIVE)
                .isPresent();
    }

    private LeadView give(Lead lead, @Nullable MemberId owner) {
        LeadView given = move(lead, owner);
        if (owner != null && !owner.equals(lead.assignment().owner())) {
            notices.assigned(owner, given);
            tasks.goAlong(List.of(lead.id()), owner);
        }
        return given;
    }

    private LeadView move(Lead lead, @Nullable MemberId owner) {
        lead.present();
        if (owner != null) {
            active(owner);
        }
        return leads.move(lead.assign(owner, lead.assignment().territory(), clock.instant()));
    }
}
