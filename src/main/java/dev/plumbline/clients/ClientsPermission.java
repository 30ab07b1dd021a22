package dev.plumbline.clients;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with clients. */
public final class ClientsPermission {
    public static final String CLIENT_READ = "client.read";
    public static final String CLIENT_EXPORT = "client.export";

    public static final String CLIENT_WRITE = "client.write";

    public static final String PROPERTY_RECORD = "property.record";
    public static final String PROPERTY_WRITE = "property.write";
    public static final String PROPERTY_IMPORT = "property.import";
    public static final String INTAKE_READ = "intake.read";
    public static final String INTAKE_DECIDE = "intake.decide";
    public static final String INTAKE_MANAGE = "intake.manage";

    static final Permissions ALL = Permissions.of(
            "clients",
            Permission.of(
                    CLIENT_READ, "See clients and their properties", "owner", "admin", "manager", "staff", "auditor"),
            Permission.of(CLIENT_EXPORT, "Export clients and properties", "owner", "admin", "manager", "auditor"),
            Permission.of(
                    CLIENT_WRITE,
                    "Make, change, archive and restore clients and their contacts",
                    "owner",
                    "admin",
                    "manager",
                    "staff"),
            Permission.of(
                    PROPERTY_WRITE,
                    "Make, change, move, archive and restore properties",
                    "owner",
                    "admin",
                    "manager",
                    "staff"),
            Permission.of(PROPERTY_IMPORT, "Import a portfolio of properties from a file", "owner", "admin", "manager"),
            Permission.of(
                    PROPERTY_RECORD,
                    "Record facts, appliances, tenancies and hazards of properties",
                    "owner",
                    "admin",
                    "manager",
                    "staff"),
            Permission.of(INTAKE_READ, "See applications to become a client", "owner", "admin", "manager", "auditor"),
            Permission.of(
                    INTAKE_DECIDE,
                    "Accept applications, which makes clients and properties, or decline them",
                    "owner",
                    "admin",
                    "manager"),
            Permission.of(INTAKE_MANAGE, "Open and close the page by which strangers apply", "owner", "admin"));

    private ClientsPermission() {}
}
