package dev.plumbline.messages;

import dev.plumbline.shared.Coded;

/** Where a mail is. What the mail server tells later moves it on in this order, and never back. */
public enum MailStatus implements Coded {
    /** Stays here to be read: no mail server is set. */
    KEPT,
    QUEUED,
    /** Was not sent: the address is suppressed. */
    SUPPRESSED,
    /** The mail server refused it for good. */
    FAILED,
    /** The mail server has it. */
    SENT,
    /** The receiver's mail server has it. */
    DELIVERED,
    OPENED,
    /** The receiver's mail server gave it back. */
    BOUNCED,
    /** Its receiver has reported it as unwanted. */
    COMPLAINED;

    /** Whether a mail server took it. */
    public boolean hasLeft() {
        return compareTo(SENT) >= 0;
    }
}
