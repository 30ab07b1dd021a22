package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.ExportsPermission;
import dev.plumbline.exports.ExportsProblem;
import dev.plumbline.exports.files.ExportRequest;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.files.ListQuery;
import dev.plumbline.exports.reports.ScheduleController.NewReportSchedule;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A firm's scheduled reports: made, changed, stopped and gone on with here. */
@Service
class Schedules {
    static final int MAX = 100;

    private final ScheduleRepository schedules;
    private final ListQuery lists;
    private final Exports exports;
    private final Reports reports;
    private final Firms firms;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    Schedules(
            ScheduleRepository schedules,
            ListQuery lists,
            Exports exports,
            Reports reports,
            Firms firms,
            Members members,
            Ids ids,
            Clock clock) {
        this.schedules = schedules;
        this.lists = lists;
        this.exports = exports;
        this.reports = reports;
        this.firms = firms;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ReportScheduleView> list() {
        Map<MemberId, String> names = members.names();
        return schedules.all(seen(), MAX).stream()
                .map(schedule -> view(schedule, names))
                .toList();
    }

    @Transactional(readOnly = true)
    ReportScheduleView show(ScheduleId id) {
        return view(schedules.find(id, seen()).orElseThrow(Problem.notFound("schedule")), members.names());
    }

    @Transactional
    ReportScheduleView create(NewReportSchedule asked) {
        ExportSource<?, ?> source = lists.source(asked.source());
        ScheduleReadiness.create(source, access()).require(ExportsProblem.REPORT_NOT_READY);
        ZoneId zone = firms.current().timeZone();
        Instant now = clock.instant();
        ReportSettings settings = asked.settings().tidy();
        Schedule fresh = new Schedule(
                new ScheduleId(ids.next()),
                1,
                ScheduleStatus.ACTIVE,
                me(),
                asked.source(),
                asked.query(),
                asked.columns(),
                settings,
                zone.getId(),
                settings.cadence().next(now, zone),
                null);
        check(source, fresh, "/settings");
        schedules.holdCount();
        if (schedules.count() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A firm has at most " + MAX + " scheduled reports.");
        }
        schedules.insert(fresh, now);
        return show(fresh.id());
    }

    @Transactional
    ReportScheduleView change(ScheduleId id, Version seen, ReportSettings asked) {
        Schedule before = ready(ScheduleReadiness.CHANGE, id, seen);
        ZoneId zone = firms.current().timeZone();
        ReportSettings settings = asked.tidy();
        Instant due =
                before.status() == ScheduleStatus.ACTIVE ? settings.cadence().next(clock.instant(), zone) : null;
        Schedule after = new Schedule(
                id,
                before.version(),
                before.status(),
                before.owner(),
                before.source(),
                before.query(),
                before.columns(),
                settings,
                zone.getId(),
                due,
                before.last());
        check(lists.source(before.source()), after, "");
        schedules.change(after);
        return show(id);
    }

    @Transactional
    ReportScheduleView pause(ScheduleId id, Version seen) {
        ready(ScheduleLifecycle.PAUSE, id, seen);
        schedules.move(id, ScheduleStatus.PAUSED, ScheduleLifecycle.PAUSE, null);
        return show(id);
    }

    @Transactional
    ReportScheduleView resume(ScheduleId id, Version seen) {
        Schedule schedule = ready(ScheduleLifecycle.RESUME, id, seen);
        Instant due = schedule.settings()
                .cadence()
                .next(clock.instant(), firms.current().timeZone());
        schedules.move(id, ScheduleStatus.ACTIVE, ScheduleLifecycle.RESUME, due);
        return show(id);
    }

    @Transactional
    void delete(ScheduleId id, Version seen) {
        ready(ScheduleLifecycle.DELETE, id, seen);
        schedules.move(id, ScheduleStatus.DELETED, ScheduleLifecycle.DELETE, null);
    }

    /** Twice by two who saw the same is once: the first changes the version. */
    @Transactional
    ReportScheduleView run(ScheduleId id, Version seen) {
        reports.runNow(ready(ScheduleReadiness.RUN, id, seen));
        return show(id);
    }

    private Schedule ready(String command, ScheduleId id, Version seen) {
        Schedule schedule = schedules.lock(id, seen()).orElseThrow(Problem.notFound("schedule"));
        seen.mustBe(schedule.version());
        ScheduleReadiness.of(command, schedule, lists.source(schedule.source()), access())
                .require(ExportsProblem.REPORT_NOT_READY);
        return schedule;
    }

    /** @param place of the settings in what was sent */
    private void check(ExportSource<?, ?> source, Schedule asked, String place) {
        ReportSettings settings = asked.settings();
        if (!settings.cadence().whole()) {
            throw Problem.field(
                    place + "/cadence", "mismatch", "Give a day of the week or of the month, and not both.");
        }
        if (settings.format() == ExportFormat.ZIP) {
            throw Problem.field(place + "/format", "unknown", "A report is a CSV, XLSX or PDF file.");
        }
        exports.check(lists.asked(source, asked.query(), new ExportRequest(settings.format(), asked.columns())));
        Map<MemberId, Access> granted = firms.granted(settings.recipients());
        int n = 0;
        for (MemberId recipient : settings.recipients()) {
            Access access = granted.get(recipient);
            if (access == null || !access.allows(source.permission())) {
                throw Problem.field(
                        place + "/recipients/" + n,
                        "not-allowed",
                        access == null ? "This is no active member." : "This member may not take the list away.");
            }
            n++;
        }
    }

    private ReportScheduleView view(Schedule schedule, Map<MemberId, String> names) {
        ExportSource<?, ?> source = lists.source(schedule.source());
        ReportSettings settings = schedule.settings();
        return new ReportScheduleView(
                schedule.id(),
                schedule.version(),
                schedule.status(),
                schedule.owner(),
                names.getOrDefault(schedule.owner(), ""),
                schedule.source(),
                source.label(),
                schedule.query(),
                schedule.columns(),
                settings.name(),
                settings.format(),
                settings.cadence(),
                settings.recipients().stream()
                        .map(id -> new ReportScheduleView.ReportRecipient(id, names.getOrDefault(id, "")))
                        .toList(),
                schedule.dueAt(),
                schedule.last(),
                ScheduleReadiness.commands(schedule, source, access()));
    }

    /** Whose schedules the caller sees; null for everybody's. */
    private static @Nullable MemberId seen() {
        return access().allows(ExportsPermission.REPORT_MANAGE) ? null : me();
    }

    private static Access access() {
        return Scope.current().access();
    }

    private static MemberId me() {
        return Objects.requireNonNull(access().member(), "a permission was asked for");
    }
}
