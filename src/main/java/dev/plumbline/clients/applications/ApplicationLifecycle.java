package dev.plumbline.clients.applications;

import static dev.plumbline.clients.ClientsPermission.INTAKE_DECIDE;
import static dev.plumbline.clients.applications.ApplicationStatus.ACCEPTED;
import static dev.plumbline.clients.applications.ApplicationStatus.DECLINED;
import static dev.plumbline.clients.applications.ApplicationStatus.SUBMITTED;
import static dev.plumbline.clients.applications.ApplicationStatus.WITHDRAWN;

import dev.plumbline.shared.Lifecycle;

/** An application is decided once, by the firm or by whoever takes it back. */
public final class ApplicationLifecycle {
    static final String SUBMIT = "submit";
    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";
    static final String WITHDRAW = "withdraw";

    public static final Lifecycle<ApplicationStatus> MACHINE = Lifecycle.of(
                    "clients.application", ApplicationStatus.class)
            .created(SUBMIT, SUBMITTED, INTAKE_DECIDE)
            .command(ACCEPT, INTAKE_DECIDE, ACCEPTED, SUBMITTED)
            .command(DECLINE, INTAKE_DECIDE, DECLINED, SUBMITTED)
            .command(WITHDRAW, INTAKE_DECIDE, WITHDRAWN, SUBMITTED)
            .build();

    private ApplicationLifecycle() {}
}
