package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import java.util.List;

/** What each command on tenancies still needs. */
record TenancyReadiness(Access access) {
    List<CommandView> commands() {
        return List.of(CommandView.of(needs("change")), CommandView.of(needs("withdraw")));
    }

    private Readiness needs(String command) {
        return Readiness.of(command, access.permits(ClientsPermission.PROPERTY_RECORD));
    }
}
