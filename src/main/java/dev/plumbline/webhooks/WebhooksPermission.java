package dev.plumbline.webhooks;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with webhooks. */
public final class WebhooksPermission {
    public static final String READ = "webhook.read";
    public static final String MANAGE = "webhook.manage";
    public static final String EVENT_READ = "event.read";

    static final Permissions ALL = Permissions.of(
            "webhooks",
            Permission.of(READ, "See which systems are told of events, and what they answered", "owner", "admin"),
            Permission.of(MANAGE, "Say which systems are told of events, and send again", "owner", "admin"),
            Permission.of(EVENT_READ, "Read the firm's events in their order", "owner", "admin", "auditor"));

    private WebhooksPermission() {}
}
