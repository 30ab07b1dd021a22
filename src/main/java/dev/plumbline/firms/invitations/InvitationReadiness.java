package dev.plumbline.firms.invitations;

import static dev.plumbline.firms.FirmsPermission.MEMBER_MANAGE;

import dev.plumbline.firms.InvitationStatus;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import org.springframework.stereotype.Component;

/** What it takes to send an invitation again or to take it back. */
@Component
class InvitationReadiness {
    private final Lifecycle<InvitationStatus> lifecycle;

    InvitationReadiness(Lifecycle<InvitationStatus> invitationLifecycle) {
        this.lifecycle = invitationLifecycle;
    }

    /** An invitation past its time may be sent again: it then has a new link. */
    Readiness resend(Invitation invitation) {
        return whilePending("resend", invitation);
    }

    Readiness withdraw(Invitation invitation) {
        return whilePending("withdraw", invitation);
    }

    private Readiness whilePending(String command, Invitation invitation) {
        return Readiness.of(
                command,
                Scope.current().access().permits(MEMBER_MANAGE),
                lifecycle.stateAllows("withdraw", invitation.status()));
    }
}
