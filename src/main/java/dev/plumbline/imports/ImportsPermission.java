package dev.plumbline.imports;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with imports. What may be imported is up to the target's own permission. */
public final class ImportsPermission {
    public static final String READ = "import.read";
    public static final String RUN = "import.run";

    static final Permissions ALL = Permissions.of(
            "imports",
            Permission.of(READ, "See imports and what became of each row", "owner", "admin", "manager", "auditor"),
            Permission.of(RUN, "Upload files, run and undo imports", "owner", "admin", "manager"));

    private ImportsPermission() {}
}
