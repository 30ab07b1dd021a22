package dev.plumbline.clients.property;

import static dev.plumbline.clients.ClientsPermission.PROPERTY_WRITE;
import static dev.plumbline.clients.Standing.ACTIVE;
import static dev.plumbline.clients.Standing.ARCHIVED;

import dev.plumbline.clients.Standing;
import dev.plumbline.shared.Lifecycle;

/** A property is made, put aside when nobody looks after it any more, and brought back. */
public final class PropertyLifecycle {
    static final String CREATE = "create";
    static final String ARCHIVE = "archive";
    static final String RESTORE = "restore";

    public static final Lifecycle<Standing> MACHINE = Lifecycle.of("clients.property", Standing.class)
            .created(CREATE, ACTIVE, PROPERTY_WRITE)
            .command(ARCHIVE, PROPERTY_WRITE, ARCHIVED, ACTIVE)
            .command(RESTORE, PROPERTY_WRITE, ACTIVE, ARCHIVED)
            .build();

    private PropertyLifecycle() {}
}
