package dev.plumbline.messages;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;

/** What can be done with messages. */
public final class MessagesPermission {
    public static final String MESSAGE_READ = "message.read";

    static final Permissions ALL = Permissions.of(
            "messages", Permission.of(MESSAGE_READ, "Read the mail that the firm has sent", "owner", "admin"));

    private MessagesPermission() {}
}
