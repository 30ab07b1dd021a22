package dev.plumbline.clients.appliances;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import java.util.List;

/** What each command on appliances still needs. */
record ApplianceReadiness(Access access) {
    List<CommandView> commands() {
        return List.of(CommandView.of(needs("change")), CommandView.of(needs("withdraw")));
    }

    private Readiness needs(String command) {
        return Readiness.of(command, access.permits(ClientsPermission.PROPERTY_RECORD));
    }
}
