package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.ExportsNotices;
import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.ListQuery;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Notifications;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what is due. A round finds it and moves it on in one transaction with the job that sends it; the job writes one row for
 * each member and due instant, so that nobody gets it twice, whoever tries again. However many times were missed, one is made
 * up for.
 */
@Service
class Reports {
    static final Duration EVERY = Duration.ofMinutes(1);
    static final JobType<Due> SEND = JobType.of("report.send", "Sends a scheduled report", Due.class);

    /** So many of those who got none are named in a notice, which holds 2,000 characters. */
    private static final int NAMED_MAX = 5;

    private final ScheduleRepository schedules;
    private final ReportRepository reports;
    private final ListQuery lists;
    private final Exports exports;
    private final Firms firms;
    private final Members members;
    private final Notifications notifications;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Reports(
            ScheduleRepository schedules,
            ReportRepository reports,
            ListQuery lists,
            Exports exports,
            Firms firms,
            Members members,
            Notifications notifications,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.schedules = schedules;
        this.reports = reports;
        this.lists = lists;
        this.exports = exports;
        this.firms = firms;
        this.members = members;
        this.notifications = notifications;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param byHand also while it is paused */
    record Due(UUID schedule, Instant at, boolean byHand) {}

    /** Looks for what is due in the current firm. */
    @Transactional
    void plan() {
        Instant now = clock.instant();
        ZoneId zone = firms.current().timeZone();
        for (Schedule schedule : schedules.lockDue(now, zone.getId())) {
            Instant due = schedule.dueAt();
            Instant next = schedule.settings().cadence().next(now, zone);
            if (due == null || due.isAfter(now)) {
                // The firm has moved to other clocks.
                schedules.reckon(schedule.id(), next, zone.getId());
            } else {
                schedules.ran(schedule.id(), due, next, zone.getId());
                send(schedule, due, false);
            }
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void runNow(Schedule schedule) {
        Instant now = schedules.now(clock.instant());
        schedules.ran(schedule.id(), now, schedule.dueAt(), schedule.zone());
        send(schedule, now, true);
    }

    private void send(Schedule schedule, Instant due, boolean byHand) {
        UUID id = schedule.id().value();
        jobs.schedule(SEND, id + ":" + due, new Due(id, due, byHand));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void make(Due due) {
        Schedule schedule = schedules.find(new ScheduleId(due.schedule()), null).orElse(null);
        if (schedule == null || (schedule.status() == ScheduleStatus.PAUSED && !due.byHand())) {
            return;
        }
        ExportSource<?, ?> source = lists.source(schedule.source());
        Map<MemberId, Access> granted = firms.granted(schedule.settings().recipients());
        List<String> withheld = new ArrayList<>();
        for (MemberId recipient : schedule.settings().recipients()) {
            MemberFacts member = members.find(recipient).orElseThrow();
            Access access = granted.get(recipient);
            String why = access == null
                    ? member.name() + " is no longer active."
                    : access.allows(source.permission()) ? null : member.name() + " may no longer take this list away.";
            ExportId export = access == null || why != null ? null : new ExportId(ids.next());
            if (!reports.insert(schedule.id(), recipient, due.at(), new ReportRepository.Outcome(export, why))) {
                continue;
            }
            if (why != null) {
                withheld.add(why);
            } else if (export != null && access != null) {
                give(schedule, source, export, new Exports.Reader(member.user(), access));
            }
        }
        tell(schedule, due, withheld);
    }

    private void give(Schedule schedule, ExportSource<?, ?> source, ExportId export, Exports.Reader reader) {
        ReportSettings settings = schedule.settings();
        ExportRequest request = new ExportRequest(settings.format(), schedule.columns());
        exports.report(export, settings.name(), lists.asked(source, schedule.query(), request), reader);
    }

    private void tell(Schedule schedule, Due due, List<String> withheld) {
        if (!withheld.isEmpty()) {
            notifications.tell(
                    schedule.owner(),
                    new Notifications.Notice(
                            ExportsNotices.WITHHELD,
                            "The report " + schedule.settings().name() + " did not go to everybody",
                            named(withheld),
                            "/reports",
                            "report:" + due.schedule() + ":" + due.at()));
        }
    }

    private static String named(List<String> withheld) {
        int more = withheld.size() - NAMED_MAX;
        String first = String.join(" ", withheld.subList(0, Math.min(NAMED_MAX, withheld.size())));
        return more > 0 ? first + " The same is true of " + more + " more." : first;
    }
}
