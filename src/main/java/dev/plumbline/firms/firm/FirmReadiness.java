package dev.plumbline.firms.firm;

import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.Readiness;
import java.util.List;
import org.springframework.stereotype.Component;

/** What it takes to change the firm and its state. */
@Component
class FirmReadiness {
    private final Lifecycle<FirmStatus> lifecycle;

    FirmReadiness(Lifecycle<FirmStatus> firmLifecycle) {
        this.lifecycle = firmLifecycle;
    }

    Readiness of(String command, Firm firm, Access caller) {
        return Readiness.of(
                command, caller.permits(lifecycle.permission(command)), lifecycle.stateAllows(command, firm.status()));
    }

    List<Readiness> all(Firm firm, Access caller) {
        return List.of(
                Readiness.of("change", caller.permits(FirmsPermission.FIRM_MANAGE)),
                of("activate", firm, caller),
                of("suspend", firm, caller),
                of("cancel", firm, caller));
    }
}
