package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.optout.OptOutTokens;
import dev.plumbline.shared.Scope;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands mail to the mail server. */
@Component
class MailDelivery {
    private final MailRepository mails;
    private final MailSettings settings;
    private final OptOutTokens optOuts;
    private final @Nullable JavaMailSender server;

    MailDelivery(
            MailRepository mails, MailSettings settings, OptOutTokens optOuts, ObjectProvider<JavaMailSender> server) {
        this.mails = mails;
        this.settings = settings;
        this.optOuts = optOuts;
        this.server = server.getIfAvailable();
    }

    boolean hasServer() {
        return server != null;
    }

    /**
     * Sends what still waits. A node that dies between the server's yes and the commit sends a second time: the message id
     * is then the same, by which mail systems know a copy.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MessageId id) {
        MailRepository.Stored stored = mails.lock(id).orElseThrow();
        if (stored.status() != MailStatus.QUEUED) {
            return;
        }
        if (server == null) {
            throw new IllegalStateException("A mail is queued and spring.mail.host is not set");
        }
        server.send(message(server, stored));
        mails.sent(id);
    }

    private MimeMessage message(JavaMailSender sender, MailRepository.Stored stored) {
        Mail mail = stored.mail();
        String link = mail.link();
        try {
            MimeMessage message = new IdentifiedMessage(
                    sender.createMimeMessage(), "<" + stored.id().value() + "@plumbline>");
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(settings.from());
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setSentDate(Date.from(stored.createdAt()));
            helper.setText(link == null ? mail.text() : mail.text().replace(Mail.LINK, link));
            if (mail.series() != null) {
                offerOptOut(message, mail.series());
            }
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("Mail " + stored.id().value() + " cannot be written", e);
        }
    }

    /** One click in the mail program (RFC 8058), which calls addresses with TLS only. */
    private void offerOptOut(MimeMessage message, Mail.Series series) throws MessagingException {
        if (settings.address().startsWith("https://")) {
            String token = optOuts.sign(Scope.current().firm(), series);
            message.setHeader("List-Unsubscribe", "<" + settings.address() + OptOutTokens.PATH + "/" + token + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Keeps its id, which Jakarta Mail would make anew with each sending. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(MimeMessage empty, String id) {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
