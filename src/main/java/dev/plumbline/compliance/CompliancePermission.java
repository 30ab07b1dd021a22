package dev.plumbline.compliance;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with proof that duties are met. Who sees properties sees it. */
public final class CompliancePermission {
    public static final String SUBMIT = "certificate.submit";
    public static final String VERIFY = "certificate.verify";
    public static final String PACK = "compliance.pack";
    public static final String REMIND = "compliance.remind";

    static final Permissions ALL = Permissions.of(
            "compliance",
            Permission.of(SUBMIT, "Hand in certificates of properties", "owner", "admin", "manager", "staff"),
            Permission.of(
                    VERIFY, "Verify and reject certificates that others have handed in", "owner", "admin", "manager"),
            Permission.of(
                    PACK, "Make compliance packs, with what the log says of properties", "owner", "admin", "manager"),
            Permission.of(REMIND, "Say on which days duties are told of", "owner", "admin"));

    private CompliancePermission() {}
}
