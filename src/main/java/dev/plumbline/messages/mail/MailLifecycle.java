package dev.plumbline.messages.mail;

import static dev.plumbline.messages.MailStatus.BOUNCED;
import static dev.plumbline.messages.MailStatus.COMPLAINED;
import static dev.plumbline.messages.MailStatus.DELIVERED;
import static dev.plumbline.messages.MailStatus.FAILED;
import static dev.plumbline.messages.MailStatus.KEPT;
import static dev.plumbline.messages.MailStatus.OPENED;
import static dev.plumbline.messages.MailStatus.QUEUED;
import static dev.plumbline.messages.MailStatus.SENT;
import static dev.plumbline.messages.MailStatus.SUPPRESSED;
import static dev.plumbline.messages.MessagesPermission.MESSAGE_READ;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.shared.Lifecycle;

/** A mail is kept or queued, leaves or does not, and is heard of. All of it by the system: nobody has a command on a mail. Texts live alike. */
final class MailLifecycle {
    static final String KEEP = "keep";
    static final String QUEUE = "queue";
    static final String SUPPRESS = "suppress";
    static final String FAIL = "fail";
    static final String SEND = "send";

    static final Lifecycle<MailStatus> MACHINE = Lifecycle.of("messages.mail", MailStatus.class)
            .created(KEEP, KEPT, MESSAGE_READ)
            .created(QUEUE, QUEUED, MESSAGE_READ)
            .command(KEEP, MESSAGE_READ, KEPT, QUEUED)
            .command(SUPPRESS, MESSAGE_READ, SUPPRESSED, QUEUED)
            .command(FAIL, MESSAGE_READ, FAILED, QUEUED)
            .command(SEND, MESSAGE_READ, SENT, QUEUED)
            .command(told(DELIVERED), MESSAGE_READ, DELIVERED, SENT)
            .command(told(OPENED), MESSAGE_READ, OPENED, SENT, DELIVERED)
            .command(told(BOUNCED), MESSAGE_READ, BOUNCED, SENT, DELIVERED, OPENED)
            .command(told(COMPLAINED), MESSAGE_READ, COMPLAINED, SENT, DELIVERED, OPENED, BOUNCED)
            .build();

    private MailLifecycle() {}

    /** The command by which a mail server's word moves a mail to a state. */
    static String told(MailStatus to) {
        return switch (to) {
            case DELIVERED -> "deliver";
            case OPENED -> "open";
            case BOUNCED -> "bounce";
            case COMPLAINED -> "complain";
            case KEPT, QUEUED, SUPPRESSED, FAILED, SENT ->
                throw new IllegalArgumentException("No mail server tells that a mail is " + to.code());
        };
    }
}
