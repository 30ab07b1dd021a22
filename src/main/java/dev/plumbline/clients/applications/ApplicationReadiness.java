package dev.plumbline.clients.applications;

import static dev.plumbline.clients.ClientsPermission.INTAKE_DECIDE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import java.util.List;

/** What each command on an application still needs. */
record ApplicationReadiness(ApplicationStatus status, Access access) {
    /** What the firm may do; it takes nothing back for whoever applied. */
    List<CommandView> commands() {
        return List.of(
                CommandView.of(decide(ApplicationLifecycle.ACCEPT)),
                CommandView.of(decide(ApplicationLifecycle.DECLINE)));
    }

    Readiness decide(String command) {
        return Readiness.of(
                command, access.permits(INTAKE_DECIDE), ApplicationLifecycle.MACHINE.stateAllows(command, status));
    }

    /** By the system, once it was paid for: the payment is the permission. */
    Readiness acceptPaid() {
        String command = ApplicationLifecycle.ACCEPT;
        return Readiness.of(command, ApplicationLifecycle.MACHINE.stateAllows(command, status));
    }

    /** By whoever has the receipt. */
    Readiness withdraw() {
        String command = ApplicationLifecycle.WITHDRAW;
        return Readiness.of(command, ApplicationLifecycle.MACHINE.stateAllows(command, status));
    }
}
