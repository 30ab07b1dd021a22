package dev.plumbline.billing.provisioning;

import dev.plumbline.billing.BillingPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import java.util.List;

/** What a command on a provisioning still needs. */
record ProvisioningReadiness(ProvisioningStatus status, Access access) {
    /** What people do; the rest is done by the machine. */
    List<CommandView> commands() {
        return List.of(CommandView.of(of(ProvisioningLifecycle.RETRY)));
    }

    Readiness of(String command) {
        return Readiness.of(
                command,
                access.permits(BillingPermission.MANAGE),
                ProvisioningLifecycle.MACHINE.stateAllows(command, status));
    }
}
