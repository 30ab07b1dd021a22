package dev.plumbline.messages;

/** Sends mail. */
public interface Mailer {
    /** Joins the running transaction: sent when it commits, never when it does not, once for each key. */
    void send(Mail mail);

    /** Where people reach this installation, without a final slash: links in mails begin with it. */
    String address();
}
