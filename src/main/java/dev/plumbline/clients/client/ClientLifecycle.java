package dev.plumbline.clients.client;

import static dev.plumbline.clients.ClientsPermission.CLIENT_WRITE;
import static dev.plumbline.clients.Standing.ACTIVE;
import static dev.plumbline.clients.Standing.ARCHIVED;

import dev.plumbline.clients.Standing;
import dev.plumbline.shared.Lifecycle;

/** A client is made, put aside when nothing is done for it any more, and brought back. */
public final class ClientLifecycle {
    static final String CREATE = "create";
    static final String ARCHIVE = "archive";
    static final String RESTORE = "restore";

    public static final Lifecycle<Standing> MACHINE = Lifecycle.of("clients.client", Standing.class)
            .created(CREATE, ACTIVE, CLIENT_WRITE)
            .command(ARCHIVE, CLIENT_WRITE, ARCHIVED, ACTIVE)
            .command(RESTORE, CLIENT_WRITE, ACTIVE, ARCHIVED)
            .build();

    private ClientLifecycle() {}
}
