package dev.plumbline.exports.reports;

import static dev.plumbline.exports.ExportsPermission.REPORT_MANAGE;
import static dev.plumbline.exports.ExportsPermission.REPORT_SCHEDULE;

import dev.plumbline.exports.ExportSource;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** What each command on a schedule still needs. */
final class ScheduleReadiness {
    static final String CHANGE = "change";
    static final String RUN = "run";

    private ScheduleReadiness() {}

    static Readiness create(ExportSource<?, ?> source, Access caller) {
        return Readiness.of(
                ScheduleLifecycle.CREATE, caller.permits(REPORT_SCHEDULE), caller.permits(source.permission()));
    }

    static List<CommandView> commands(Schedule schedule, ExportSource<?, ?> source, Access caller) {
        return Stream.of(CHANGE, RUN, ScheduleLifecycle.PAUSE, ScheduleLifecycle.RESUME, ScheduleLifecycle.DELETE)
                .map(command -> CommandView.of(of(command, schedule, source, caller)))
                .toList();
    }

    static Readiness of(String command, Schedule schedule, ExportSource<?, ?> source, Access caller) {
        Requirement state = ScheduleLifecycle.MACHINE.commands().contains(command)
                ? ScheduleLifecycle.MACHINE.stateAllows(command, schedule.status())
                : Requirement.of(
                        "there",
                        schedule.status() != ScheduleStatus.DELETED,
                        "It is " + schedule.status().code() + ".",
                        new Requirement.Rule("A schedule that was deleted stays as it is.", "Scheduled reports"));
        return stops(command)
                ? Readiness.of(command, caller.permits(REPORT_SCHEDULE), ownerOrKeeper(schedule, caller), state)
                : Readiness.of(
                        command,
                        caller.permits(REPORT_SCHEDULE),
                        caller.permits(source.permission()),
                        ownerOrKeeper(schedule, caller),
                        state);
    }

    /** Whoever may not see the list any more can still end what sends it. */
    private static boolean stops(String command) {
        return command.equals(ScheduleLifecycle.PAUSE) || command.equals(ScheduleLifecycle.DELETE);
    }

    private static Requirement ownerOrKeeper(Schedule schedule, Access caller) {
        boolean own = schedule.owner().equals(caller.member());
        return Requirement.of(
                "owner-or-keeper",
                own || caller.allows(REPORT_MANAGE),
                own ? "It is your schedule." : "It is the schedule of somebody else.",
                new Requirement.Rule(
                        "A schedule is changed by its owner and by who may manage those of others.",
                        "Scheduled reports"));
    }
}
