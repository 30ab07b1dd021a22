package dev.plumbline.messages;

import dev.plumbline.shared.Coded;

/** How a member wants to have notices of a kind by mail. */
public enum MailWay implements Coded {
    /** At once, but for quiet hours. */
    NOW,
    /** Once a day, together with others. */
    DIGEST,
    NEVER
}
