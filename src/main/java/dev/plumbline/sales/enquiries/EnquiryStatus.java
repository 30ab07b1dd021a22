package dev.plumbline.sales.enquiries;

import static dev.plumbline.sales.SalesPermission.LEAD_WRITE;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Lifecycle;

public enum EnquiryStatus implements Coded {
    /** For its sender to confirm it; no lead yet. */
    WAITING,
    /** A lead, or part of one. */
    TAKEN;

    static final String RECEIVE = "receive";
    static final String KEEP = "keep";
    static final String CONFIRM = "confirm";

    public static final Lifecycle<EnquiryStatus> MACHINE = Lifecycle.of("sales.enquiry", EnquiryStatus.class)
            .created(RECEIVE, TAKEN, LEAD_WRITE)
            .created(KEEP, WAITING, LEAD_WRITE)
            .command(CONFIRM, LEAD_WRITE, TAKEN, WAITING)
            .build();
}
