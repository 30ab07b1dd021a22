package dev.plumbline.documents.shelf;

import static dev.plumbline.documents.DocumentsPermission.WRITE;
import static dev.plumbline.documents.shelf.DocumentStatus.FILED;
import static dev.plumbline.documents.shelf.DocumentStatus.REMOVED;

import dev.plumbline.shared.Lifecycle;

/** A document is there, and may be put aside and brought back. */
public final class DocumentLifecycle {
    public static final String ADD = "add";
    public static final String REMOVE = "remove";
    public static final String RESTORE = "restore";

    public static final Lifecycle<DocumentStatus> MACHINE = Lifecycle.of("documents.document", DocumentStatus.class)
            .created(ADD, FILED, WRITE)
            .command(REMOVE, WRITE, REMOVED, FILED)
            .command(RESTORE, WRITE, FILED, REMOVED)
            .build();

    private DocumentLifecycle() {}
}
