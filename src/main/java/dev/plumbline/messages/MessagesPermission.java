package dev.plumbline.messages;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with messages. */
public final class MessagesPermission {
    public static final String MESSAGE_READ = "message.read";

    public static final String SUPPRESSION_LIFT = "suppression.lift";

    static final Permissions ALL = Permissions.of(
            "messages",
            Permission.of(MESSAGE_READ, "Read the mail that the firm has sent", "owner", "admin"),
            Permission.of(SUPPRESSION_LIFT, "Write again to an address whose mail came back", "owner"));

    private MessagesPermission() {}
}
