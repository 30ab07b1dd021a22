package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/**
 * What commands on a client still need.
 *
 * @param properties how many of its properties are active
 */
record ClientReadiness(Client client, long properties, Access access) {
    static final String CHANGE = "change";
    static final String ADD_PROPERTY = "add_property";

    private static final String CLIENTS = "Clients";

    /** @param addContact as its contacts say */
    List<CommandView> commands(CommandView addContact) {
        return List.of(
                CommandView.of(onActive(CHANGE, ClientsPermission.CLIENT_WRITE)),
                addContact,
                CommandView.of(onActive(ADD_PROPERTY, ClientsPermission.PROPERTY_WRITE)),
                CommandView.of(archive()),
                CommandView.of(restore()));
    }

    Readiness change() {
        return onActive(CHANGE, ClientsPermission.CLIENT_WRITE);
    }

    Readiness archive() {
        return Readiness.of(
                ClientLifecycle.ARCHIVE,
                access.permits(ClientsPermission.CLIENT_WRITE),
                ClientLifecycle.MACHINE.stateAllows(ClientLifecycle.ARCHIVE, client.status()),
                Requirement.of(
                                "no-properties",
                                properties == 0,
                                properties == 0
                                        ? "No property of the client is active."
                                        : properties == 1
                                                ? "One property of the client is active."
                                                : properties + " properties of the client are active.",
                                new Rule(
                                        "Properties are archived, or moved to another client, before the client is.",
                                        CLIENTS))
                        .fixedBy(
                                "Whoever may change properties",
                                Fix.screen("/properties?client=" + client.id().value())));
    }

    Readiness restore() {
        return Readiness.of(
                ClientLifecycle.RESTORE,
                access.permits(ClientsPermission.CLIENT_WRITE),
                ClientLifecycle.MACHINE.stateAllows(ClientLifecycle.RESTORE, client.status()));
    }

    private Readiness onActive(String command, String permission) {
        return Readiness.of(
                command,
                access.permits(permission),
                Requirement.of(
                                "active",
                                !client.archived(),
                                client.archived() ? "It is archived." : "It is active.",
                                new Rule("An archived client stays as it is.", CLIENTS))
                        .fixedBy("Whoever may change clients", Fix.command(ClientLifecycle.RESTORE)));
    }
}
