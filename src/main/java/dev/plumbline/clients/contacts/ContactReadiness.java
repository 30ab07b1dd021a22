package dev.plumbline.clients.contacts;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/** What commands on the people of a client still need. */
record ContactReadiness(boolean archived, Access access) {
    List<CommandView> commands() {
        return List.of(CommandView.of(of("change")), CommandView.of(of("remove")));
    }

    Readiness of(String command) {
        return Readiness.of(
                command,
                access.permits(ClientsPermission.CLIENT_WRITE),
                Requirement.of(
                                "client-active",
                                !archived,
                                archived ? "The client is archived." : "The client is active.",
                                new Rule("An archived client stays as it is.", "Clients"))
                        .fixedBy("Whoever may change clients", Fix.command("restore")));
    }
}
