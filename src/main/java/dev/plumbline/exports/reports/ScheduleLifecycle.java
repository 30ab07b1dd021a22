package dev.plumbline.exports.reports;

import static dev.plumbline.exports.ExportsPermission.REPORT_SCHEDULE;
import static dev.plumbline.exports.reports.ScheduleStatus.ACTIVE;
import static dev.plumbline.exports.reports.ScheduleStatus.DELETED;
import static dev.plumbline.exports.reports.ScheduleStatus.PAUSED;

import dev.plumbline.shared.Lifecycle;

/** A schedule works from the start, can be paused, and ends. */
final class ScheduleLifecycle {
    static final String CREATE = "create";
    static final String PAUSE = "pause";
    static final String RESUME = "resume";
    static final String DELETE = "delete";

    static final Lifecycle<ScheduleStatus> MACHINE = Lifecycle.of("exports.schedule", ScheduleStatus.class)
            .created(CREATE, ACTIVE, REPORT_SCHEDULE)
            .command(PAUSE, REPORT_SCHEDULE, PAUSED, ACTIVE)
            .command(RESUME, REPORT_SCHEDULE, ACTIVE, PAUSED)
            .command(DELETE, REPORT_SCHEDULE, DELETED, ACTIVE, PAUSED)
            .build();

    private ScheduleLifecycle() {}
}
