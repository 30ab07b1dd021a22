package dev.plumbline.billing;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with payments. */
public final class BillingPermission {
    public static final String READ = "billing.read";
    public static final String MANAGE = "billing.manage";

    static final Permissions ALL = Permissions.of(
            "billing",
            Permission.of(READ, "See payments and subscriptions", "owner", "admin", "manager", "auditor"),
            Permission.of(
                    MANAGE, "Say who takes payments for the firm, and finish what a payment began", "owner", "admin"));

    private BillingPermission() {}
}
