package dev.plumbline.messages;

import dev.plumbline.shared.Coded;

/** Where a mail is. */
public enum MailStatus implements Coded {
    /** Stays here to be read: no mail server is set. */
    KEPT,
    QUEUED,
    SENT
}
