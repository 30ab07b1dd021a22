package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.ShownLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the operator of a mail about an account that was kept, because no firm's outbox shows it. Its link is said only where
 * kept mails show their links: to whoever runs the demonstration on their own machine and reads its console.
 */
@Component
class AccountMailNotice {
    private static final Logger log = LoggerFactory.getLogger(AccountMailNotice.class);

    private final ShownLinks links;

    AccountMailNotice(ShownLinks links) {
        this.links = links;
    }

    /** Once it is true: what is rolled back was never kept. */
    void kept(Mail mail) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                log.info("{}", text(mail, links.shown()));
            }
        });
    }

    static String text(Mail mail, boolean showLinks) {
        String kept = "No mail server is set (spring.mail.host): a mail about an account was kept, \"" + mail.subject()
                + "\"";
        return showLinks && mail.link() != null
                ? kept + " to " + mail.to() + ": " + mail.link()
                : kept + ". The command \"plumbline user reset-password\" prints a link for a new password.";
    }
}
