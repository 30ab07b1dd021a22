package dev.plumbline.messages.phones;

import dev.plumbline.shared.Coded;

/** Whether texts go to a member's phone. */
public enum PhoneState implements Coded {
    NONE,
    /** For the code that was sent to it. */
    WAITING,
    CONFIRMED,
    /** Until it is confirmed anew. */
    STOPPED
}
