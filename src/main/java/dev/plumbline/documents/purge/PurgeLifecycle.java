package dev.plumbline.documents.purge;

import static dev.plumbline.documents.DocumentsPermission.APPROVE_PURGE;
import static dev.plumbline.documents.DocumentsPermission.PURGE;
import static dev.plumbline.documents.purge.PurgeStatus.APPROVED;
import static dev.plumbline.documents.purge.PurgeStatus.DECLINED;
import static dev.plumbline.documents.purge.PurgeStatus.DONE;
import static dev.plumbline.documents.purge.PurgeStatus.REQUESTED;
import static dev.plumbline.documents.purge.PurgeStatus.WITHDRAWN;

import dev.plumbline.shared.Lifecycle;

/** A purge is asked for, decided on by another person, and done by the machine. */
final class PurgeLifecycle {
    static final String REQUEST = "request";
    static final String APPROVE = "approve";
    static final String DECLINE = "decline";
    static final String WITHDRAW = "withdraw";
    static final String FINISH = "finish";

    static final Lifecycle<PurgeStatus> MACHINE = Lifecycle.of("documents.purge", PurgeStatus.class)
            .created(REQUEST, REQUESTED, PURGE)
            .command(APPROVE, APPROVE_PURGE, APPROVED, REQUESTED)
            .command(DECLINE, APPROVE_PURGE, DECLINED, REQUESTED)
            .command(WITHDRAW, PURGE, WITHDRAWN, REQUESTED)
            .command(FINISH, APPROVE_PURGE, DONE, APPROVED)
            .apart(REQUEST, APPROVE)
            .build();

    private PurgeLifecycle() {}
}
