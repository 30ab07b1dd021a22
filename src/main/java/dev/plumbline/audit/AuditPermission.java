package dev.plumbline.audit;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with the audit log. Nobody can change it. */
public final class AuditPermission {
    public static final String READ = "audit.read";
    public static final String EXPORT = "audit.export";

    static final Permissions ALL = Permissions.of(
            "audit",
            Permission.of(READ, "See the audit log and its proofs", "owner", "admin", "auditor"),
            Permission.of(EXPORT, "Export the whole audit log", "owner", "auditor"));

    private AuditPermission() {}
}
