package dev.plumbline.exports;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with exports besides what each list's own permission says. */
public final class ExportsPermission {
    public static final String REPORT_SCHEDULE = "report.schedule";
    public static final String REPORT_MANAGE = "report.manage";

    public static final Permissions ALL = Permissions.of(
            "exports",
            Permission.of(
                    REPORT_SCHEDULE,
                    "Have lists that one may export sent to members each week or month",
                    "owner",
                    "admin",
                    "manager"),
            Permission.of(REPORT_MANAGE, "See, change and end the scheduled reports of others", "owner", "admin"));

    private ExportsPermission() {}
}
