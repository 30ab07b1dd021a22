package dev.plumbline.sales;

import java.util.List;
import java.util.Set;

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

    private static final Set<String> ADMINS = Set.of("owner", "admin");
    private static final Set<String> MANAGERS = Set.of("owner", "admin", "manager");
    private static final Set<String> SELLERS = Set.of("owner", "admin", "manager", "staff");
    private static final Set<String> READERS = Set.of("owner", "admin", "manager", "staff", "contractor", "auditor");

    /**
     * One permission as the roles screen shows it.
     *
     * @param roles codes of the firm's first roles that hold it from the start
     */
    public record Grant(String code, String label, Set<String> roles) {}

    public static final List<Grant> ALL = List.of(
            new Grant(LEAD_READ, "See leads", READERS),
            new Grant(LEAD_WRITE, "Work on leads: change, log contacts, move through the funnel", SELLERS),
            new Grant(LEAD_ASSIGN, "Give leads to members", MANAGERS),
            new Grant(LEAD_CONVERT, "Convert leads to clients", SELLERS),
            new Grant(LEAD_REOPEN, "Reopen lost and nurtured leads of others", MANAGERS),
            new Grant(LEAD_DELETE, "Delete and restore leads", MANAGERS),
            new Grant(LEAD_IMPORT, "Import leads from files", MANAGERS),
            new Grant(LEAD_EXPORT, "Export leads", Set.of("owner", "admin", "manager", "auditor")),
            new Grant(LEAD_MERGE, "Merge duplicates and undo merges", MANAGERS),
            new Grant(LEAD_FIELDS, "Define the firm's own fields of leads", ADMINS),
            new Grant(SCORE_OVERRIDE, "Set a score by hand, with a reason", MANAGERS),
            new Grant(SCORING_MANAGE, "Change and publish scoring rules", ADMINS),
            new Grant(RESPONSE_MANAGE, "Change business hours and the response ladder", ADMINS),
            new Grant(ASSIGNMENT_MANAGE, "Change assignment rules and capacities", MANAGERS));

    private SalesPermission() {}
}
