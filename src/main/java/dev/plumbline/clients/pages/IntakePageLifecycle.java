package dev.plumbline.clients.pages;

import static dev.plumbline.clients.ClientsPermission.INTAKE_MANAGE;
import static dev.plumbline.clients.pages.PageStatus.CLOSED;
import static dev.plumbline.clients.pages.PageStatus.OPEN;

import dev.plumbline.shared.Lifecycle;

/** A page is made closed, opened, and closed again. */
public final class IntakePageLifecycle {
    static final String CREATE = "create";
    static final String OPEN_IT = "open";
    static final String CLOSE = "close";

    public static final Lifecycle<PageStatus> MACHINE = Lifecycle.of("clients.intake_page", PageStatus.class)
            .created(CREATE, CLOSED, INTAKE_MANAGE)
            .command(OPEN_IT, INTAKE_MANAGE, OPEN, CLOSED)
            .command(CLOSE, INTAKE_MANAGE, CLOSED, OPEN)
            .build();

    private IntakePageLifecycle() {}
}
