package dev.plumbline.documents.shelf;

import static dev.plumbline.documents.DocumentsPermission.APPROVE_PURGE;
import static dev.plumbline.documents.DocumentsPermission.WRITE;
import static dev.plumbline.documents.shelf.DocumentStatus.FILED;
import static dev.plumbline.documents.shelf.DocumentStatus.PURGED;
import static dev.plumbline.documents.shelf.DocumentStatus.PURGING;
import static dev.plumbline.documents.shelf.DocumentStatus.REMOVED;

import dev.plumbline.shared.Lifecycle;

/** A document is there, may be put aside and brought back, and may go for good. */
public final class DocumentLifecycle {
    public static final String ADD = "add";
    public static final String REMOVE = "remove";
    public static final String RESTORE = "restore";
    public static final String PURGE = "purge";
    public static final String ERASE = "erase";

    public static final Lifecycle<DocumentStatus> MACHINE = Lifecycle.of("documents.document", DocumentStatus.class)
            .created(ADD, FILED, WRITE)
            .command(REMOVE, WRITE, REMOVED, FILED)
            .command(RESTORE, WRITE, FILED, REMOVED)
            .command(PURGE, APPROVE_PURGE, PURGING, FILED, REMOVED)
            .command(ERASE, APPROVE_PURGE, PURGED, PURGING)
            .build();

    private DocumentLifecycle() {}
}
