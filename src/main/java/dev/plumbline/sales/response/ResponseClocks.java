package dev.plumbline.sales.response;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesNotices;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.ladder.Called;
import dev.plumbline.sales.ladder.Ladder;
import dev.plumbline.sales.ladder.Rung;
import dev.plumbline.sales.ladder.Rungs;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.sales.response.Responder.Candidate;
import dev.plumbline.sales.response.ResponseClock.Step;
import dev.plumbline.sales.response.ResponseClockRepository.Stored;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of first responses as stored. Every act holds the clock's row, so that two never contradict each other. */
@Service
public class ResponseClocks {
    /** How far back a member's record of answering is looked at. */
    private static final Duration RECORD = Duration.ofDays(30);

    private final ResponseClockRepository clocks;
    private final ResponseSettings settings;
    private final Members members;
    private final Rungs rungs;
    private final Notifications notifications;
    private final Jobs jobs;
    private final LeadNews news;
    private final Clock clock;

    ResponseClocks(
            ResponseClockRepository clocks,
            ResponseSettings settings,
            Members members,
            Rungs rungs,
            Notifications notifications,
            Jobs jobs,
            LeadNews news,
            Clock clock) {
        this.clocks = clocks;
        this.settings = settings;
        this.members = members;
        this.rungs = rungs;
        this.notifications = notifications;
        this.jobs = jobs;
        this.news = news;
        this.clock = clock;
    }

    /** Starts the clock of a new lead and schedules its first call, in the transaction that stores the lead. */
    @Transactional
    public void start(LeadId lead, @Nullable MemberId responder, Instant createdAt) {
        BusinessCalendar calendar = settings.calendar();
        Ladder ladder = settings.current().ladder();
        ResponseClock started = ResponseClock.start(createdAt, calendar, ladder);
        Instant deadline = ResponseClock.deadline(createdAt, calendar, ladder.target());
        MemberId first = responder == null ? best(lead, ladder.target()) : responder;
        clocks.insert(lead, new Stored(started, deadline, first), clock.instant());
        schedule(lead, started);
    }

    /**
     * Carries out the steps that are due and schedules the next. Said twice, or late after an outage, it calls nobody
     * twice and leaves nobody out.
     */
    @Transactional
    public void call(LeadId lead) {
        Stored stored = clocks.lock(lead).orElse(null);
        if (stored == null || !stored.clock().escalating()) {
            return;
        }
        Instant now = clock.instant();
        ResponseClock running = stored.clock();
        Called who = clocks.called(lead);
        int number = running.called();
        for (Step step : running.due(now)) {
            for (MemberId member : rungs.people(step.rung(), who, stored.responder())) {
                clocks.call(lead, number, step.rung(), member, now);
                notifications.tell(member, notice(who, step.rung(), number));
            }
            number++;
        }
        ResponseClock called = running.calledUntil(now);
        if (!called.equals(running)) {
            store(lead, called);
        }
        schedule(lead, called);
    }

    @Transactional
    public ResponseView acknowledge(LeadId lead, MemberId by) {
        Stored stored = clocks.lock(lead).orElseThrow(Problem.notFound("response clock"));
        ResponseClock next = stored.clock().acknowledge(by, clock.instant());
        if (!next.equals(stored.clock())) {
            store(lead, next);
        }
        return ResponseView.of(lead, new Stored(next, stored.deadline(), stored.responder()));
    }

    /** Ends the clock with the first contact. Gives the business seconds it took; empty when it had ended before. */
    @Transactional
    public Optional<Long> respond(LeadId lead, @Nullable MemberId by, Instant at) {
        Stored stored = clocks.lock(lead).orElse(null);
        if (stored == null || !stored.clock().running()) {
            return Optional.empty();
        }
        ResponseClock ended = stored.clock().respond(by, at, settings.calendar());
        store(lead, ended);
        return Optional.ofNullable(ended.ended()).map(ResponseClock.End::seconds);
    }

    /** Nobody needs to answer any more. */
    @Transactional
    public void cancel(LeadId lead, @Nullable MemberId by) {
        clocks.lock(lead)
                .filter(s -> s.clock().running())
                .ifPresent(s -> store(lead, s.clock().cancel(by, clock.instant())));
    }

    /** A lead that was put aside before anybody answered is there again: its clock runs on. */
    @Transactional
    public void resume(LeadId lead) {
        Stored stored = clocks.lock(lead).orElse(null);
        if (stored == null || stored.clock().running()) {
            return;
        }
        ResponseClock resumed = stored.clock().resume(clock.instant(), settings.calendar());
        if (resumed.running()) {
            store(lead, resumed);
            schedule(lead, resumed);
        }
    }

    /** Who is called first for a lead: its owner, else the best of those who are there. */
    @Transactional(readOnly = true)
    public List<MemberId> first(LeadId lead) {
        MemberId responder = best(lead, settings.current().ladder().target());
        return rungs.people(Rung.REP, clocks.called(lead), responder);
    }

    @Transactional(readOnly = true)
    public ResponseView show(LeadId lead) {
        return clocks.find(lead).map(stored -> ResponseView.of(lead, stored)).orElseGet(() -> ResponseView.none(lead));
    }

    private void store(LeadId lead, ResponseClock next) {
        clocks.update(lead, next);
        news.response(lead);
    }

    /** Who answers a lead that nobody owns yet; null when nobody is there. */
    private @Nullable MemberId best(LeadId lead, Duration promise) {
        List<MemberFacts> able = members.allowed(SalesPermission.LEAD_WRITE);
        // As leads are given: a tag that somebody has as a skill is a skill that is wanted.
        Set<String> wanted = new HashSet<>(clocks.tags(lead));
        wanted.retainAll(able.stream().flatMap(m -> m.skills().stream()).collect(Collectors.toSet()));
        Map<MemberId, MemberFacts> there = able.stream()
                .filter(MemberFacts::takesWork)
                .collect(Collectors.toMap(MemberFacts::id, Function.identity()));
        List<Candidate> candidates = clocks
                .candidates(there.keySet(), clock.instant().minus(RECORD))
                .stream()
                .map(c -> c.skilled(
                        !wanted.isEmpty() && of(there, c.member()).skills().containsAll(wanted)))
                .toList();
        Called who = clocks.called(lead);
        return Responder.choose(candidates, promise, rungs.seeing(who, there.keySet()))
                .orElse(null);
    }

    private static MemberFacts of(Map<MemberId, MemberFacts> there, MemberId member) {
        return Objects.requireNonNull(there.get(member));
    }

    private void schedule(LeadId lead, ResponseClock running) {
        Instant next = running.nextAt();
        if (next != null) {
            // With its time, because a job is done once for each key: a clock that was stopped calls its step later.
            String key = lead.value() + ":" + running.called() + ":" + next.toEpochMilli();
            jobs.schedule(LadderJob.TYPE, key, new LadderJob.Data(lead), next);
        }
    }

    private static Notice notice(Called lead, Rung rung, int step) {
        String subject = rung == Rung.REP ? "A new lead waits: " : "Nobody has answered: ";
        String text = rung == Rung.REP
                ? "Answer " + lead.name() + " now: you are the first who is called."
                : lead.name() + " still waits for a first answer. See to it, or say that you do.";
        return new Notice(
                SalesNotices.ESCALATED,
                subject + lead.name(),
                text,
                "/leads/" + lead.id().value(),
                "response.call:" + lead.id().value() + ":" + step);
    }
}
