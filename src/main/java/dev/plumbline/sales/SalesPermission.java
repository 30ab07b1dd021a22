package dev.plumbline.sales;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What a member may be allowed to do here, and which of the firm's first roles allow it. */
public final class SalesPermission {
    public static final String LEAD_READ = "lead.read";
    public static final String LEAD_WRITE = "lead.write";
    public static final String LEAD_ASSIGN = "lead.assign";
    public static final String LEAD_CONVERT = "lead.convert";
    public static final String LEAD_REOPEN = "lead.reopen";
    public static final String LEAD_DELETE = "lead.delete";
    public static final String LEAD_IMPORT = "lead.import";
    public static final String LEAD_EXPORT = "lead.export";
    public static final String LEAD_MERGE = "lead.merge";
    public static final String LEAD_FIELDS = "lead.fields";
    public static final String SCORE_OVERRIDE = "score.override";
    public static final String SCORING_MANAGE = "scoring.manage";
    public static final String RESPONSE_MANAGE = "response.manage";
    public static final String ASSIGNMENT_MANAGE = "assignment.manage";
    public static final String CAPTURE_READ = "capture.read";
    public static final String CAPTURE_MANAGE = "capture.manage";

    private static final String[] ADMINS = {"owner", "admin"};
    private static final String[] MANAGERS = {"owner", "admin", "manager"};
    private static final String[] SELLERS = {"owner", "admin", "manager", "staff"};
    private static final String[] READERS = {"owner", "admin", "manager", "staff", "contractor", "auditor"};

    static final Permissions ALL = Permissions.of(
            "sales",
            Permission.of(LEAD_READ, "See leads", READERS),
            Permission.of(LEAD_WRITE, "Work on leads: change, log contacts, move through the funnel", SELLERS),
            Permission.of(LEAD_ASSIGN, "Give leads to members", MANAGERS),
            Permission.of(LEAD_CONVERT, "Convert leads to clients", SELLERS),
            Permission.of(LEAD_REOPEN, "Reopen lost and nurtured leads of others", MANAGERS),
            Permission.of(LEAD_DELETE, "Delete and restore leads", MANAGERS),
            Permission.of(LEAD_IMPORT, "Import leads from files", MANAGERS),
            Permission.of(LEAD_EXPORT, "Export leads", "owner", "admin", "manager", "auditor"),
            Permission.of(LEAD_MERGE, "Merge duplicates and undo merges", MANAGERS),
            Permission.of(LEAD_FIELDS, "Define the firm's own fields of leads", ADMINS),
            Permission.of(SCORE_OVERRIDE, "Set a score by hand, with a reason", MANAGERS),
            Permission.of(SCORING_MANAGE, "Change and publish scoring rules", ADMINS),
            Permission.of(RESPONSE_MANAGE, "Change business hours and the response ladder", ADMINS),
            Permission.of(ASSIGNMENT_MANAGE, "Change assignment rules and capacities", MANAGERS),
            Permission.of(
                    CAPTURE_READ, "See capture forms and what came in by them", "owner", "admin", "manager", "auditor"),
            Permission.of(CAPTURE_MANAGE, "Make, change and switch capture forms", ADMINS));

    private SalesPermission() {}
}
