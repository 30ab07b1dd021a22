package dev.plumbline.identity;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What members can do with the keys of their firm. */
public final class IdentityPermission {
    public static final String API_KEY_MANAGE = "api-key.manage";

    static final Permissions ALL = Permissions.of(
            "identity", Permission.of(API_KEY_MANAGE, "Create, see and revoke API keys", "owner", "admin"));

    private IdentityPermission() {}
}
