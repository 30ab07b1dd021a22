package dev.plumbline.jobs;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with jobs. */
public final class JobsPermission {
    public static final String READ = "jobs.read";
    public static final String MANAGE = "jobs.manage";

    static final Permissions ALL = Permissions.of(
            "jobs",
            Permission.of(READ, "See jobs, their progress and their failures", "owner", "admin", "manager", "auditor"),
            Permission.of(MANAGE, "Retry dead jobs and cancel jobs", "owner", "admin"));

    private JobsPermission() {}
}
