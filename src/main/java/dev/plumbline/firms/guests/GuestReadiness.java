package dev.plumbline.firms.guests;

import static dev.plumbline.firms.FirmsPermission.PORTAL_MANAGE;

import dev.plumbline.firms.GuestStatus;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** What it takes to write to a guest again, to shut them out, and to let them in again. */
@Component
class GuestReadiness {
    static final String DISABLE = "disable";
    static final String ENABLE = "enable";
    private static final String ACCEPT = "accept";

    private final Lifecycle<GuestStatus> lifecycle;

    GuestReadiness(Lifecycle<GuestStatus> guestLifecycle) {
        this.lifecycle = guestLifecycle;
    }

    List<CommandView> commands(GuestStatus status) {
        return List.of(
                CommandView.of(resend(status)),
                CommandView.of(of(DISABLE, status)),
                CommandView.of(of(ENABLE, status)));
    }

    /** As long as a link is of use. Who has used one asks for a new password where they sign in. */
    Readiness resend(GuestStatus status) {
        return Readiness.of(
                "resend", Scope.current().access().permits(PORTAL_MANAGE), lifecycle.stateAllows(ACCEPT, status));
    }

    Readiness of(String command, GuestStatus status) {
        return Readiness.of(
                command, Scope.current().access().permits(PORTAL_MANAGE), lifecycle.stateAllows(command, status));
    }
}
