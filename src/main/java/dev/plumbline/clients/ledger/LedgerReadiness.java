package dev.plumbline.clients.ledger;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import java.util.List;

/** What each command on a thing of a property still needs. */
public record LedgerReadiness(Access access) {
    public List<CommandView> commands() {
        return List.of(CommandView.of(needs("change")), CommandView.of(needs("withdraw")));
    }

    private Readiness needs(String command) {
        return Readiness.of(command, access.permits(ClientsPermission.PROPERTY_RECORD));
    }
}
