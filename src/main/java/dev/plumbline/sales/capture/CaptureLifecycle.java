package dev.plumbline.sales.capture;

import static dev.plumbline.sales.SalesPermission.CAPTURE_MANAGE;
import static dev.plumbline.sales.capture.CaptureStatus.ACTIVE;
import static dev.plumbline.sales.capture.CaptureStatus.DRAFT;
import static dev.plumbline.sales.capture.CaptureStatus.PAUSED;
import static dev.plumbline.sales.capture.CaptureStatus.RETIRED;

import dev.plumbline.shared.Lifecycle;

/** A form is tried as a draft, opened, closed and opened again, and ends. */
public final class CaptureLifecycle {
    static final String CREATE = "create";
    static final String ACTIVATE = "activate";
    static final String PAUSE = "pause";
    static final String RETIRE = "retire";

    public static final Lifecycle<CaptureStatus> MACHINE = Lifecycle.of("sales.capture_form", CaptureStatus.class)
            .created(CREATE, DRAFT, CAPTURE_MANAGE)
            .command(ACTIVATE, CAPTURE_MANAGE, ACTIVE, DRAFT, PAUSED)
            .command(PAUSE, CAPTURE_MANAGE, PAUSED, ACTIVE)
            .command(RETIRE, CAPTURE_MANAGE, RETIRED, DRAFT, PAUSED)
            .build();

    private CaptureLifecycle() {}
}
