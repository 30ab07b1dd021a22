package dev.plumbline.firms;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with the firm itself. */
public final class FirmsPermission {
    public static final String FIRM_MANAGE = "firm.manage";
    public static final String FIRM_CLOSE = "firm.close";
    public static final String MEMBER_READ = "member.read";
    public static final String MEMBER_MANAGE = "member.manage";
    public static final String ROLE_MANAGE = "role.manage";
    public static final String TERRITORY_MANAGE = "territory.manage";
    public static final String PORTAL_MANAGE = "portal.manage";
    public static final String VIEW_SHARE_TEAM = "view.share-team";
    public static final String VIEW_SHARE_FIRM = "view.share-firm";

    static final Permissions ALL = Permissions.of(
            "firms",
            Permission.of(FIRM_MANAGE, "Change the firm's settings", "owner", "admin"),
            Permission.of(FIRM_CLOSE, "Suspend, cancel or reactivate the firm", "owner"),
            Permission.of(
                    MEMBER_READ, "See members, teams and territories", "owner", "admin", "manager", "staff", "auditor"),
            Permission.of(MEMBER_MANAGE, "Invite, change and deactivate members", "owner", "admin"),
            Permission.of(ROLE_MANAGE, "Define roles", "owner", "admin"),
            Permission.of(TERRITORY_MANAGE, "Define teams and territories", "owner", "admin", "manager"),
            Permission.of(
                    PORTAL_MANAGE,
                    "Invite people of clients to the portal, say what they see, and shut them out",
                    "owner",
                    "admin",
                    "manager"),
            Permission.of(
                    VIEW_SHARE_TEAM, "Share saved views with one's own teams", "owner", "admin", "manager", "staff"),
            Permission.of(
                    VIEW_SHARE_FIRM,
                    "Share saved views with the firm, and keep the shared ones tidy",
                    "owner",
                    "admin",
                    "manager"));

    private FirmsPermission() {}
}
