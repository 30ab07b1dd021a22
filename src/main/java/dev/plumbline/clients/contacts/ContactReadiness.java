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
    private static final String CLIENTS = "Clients";

    List<CommandView> commands() {
        return List.of(CommandView.of(of("change")), CommandView.of(of("remove")));
    }

    /** @param there how many the client has */
    Readiness add(int there) {
        boolean room = there < ContactBook.MAX;
        return Readiness.of(
                "add_contact",
                access.permits(ClientsPermission.CLIENT_WRITE),
                active(),
                Requirement.of(
                        "room",
                        room,
                        room ? "There is room for another." : "The client has " + there + " contacts.",
                        new Rule("A client has at most " + ContactBook.MAX + " contacts.", CLIENTS)));
    }

    Readiness of(String command) {
        return Readiness.of(command, access.permits(ClientsPermission.CLIENT_WRITE), active());
    }

    private Requirement active() {
        return Requirement.of(
                        "client-active",
                        !archived,
                        archived ? "The client is archived." : "The client is active.",
                        new Rule("An archived client stays as it is.", CLIENTS))
                .fixedBy("Whoever may change clients", Fix.command("restore"));
    }
}
