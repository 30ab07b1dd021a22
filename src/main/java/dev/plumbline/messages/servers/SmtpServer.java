package dev.plumbline.messages.servers;

import dev.plumbline.messages.suppression.SuppressionCause;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A mail server by SMTP. It tells nothing later, and knows no key: a letter of which it is not known whether it has it goes
 * again with the same {@code Message-ID}.
 */
final class SmtpServer implements MailServer {
    /** There is no such mailbox, domain or address (RFC 3463, X.1.1 to X.1.3). */
    private static final Pattern NOBODY = Pattern.compile("\\b5\\.1\\.[1-3]\\b");

    private final JavaMailSenderImpl sender;

    SmtpServer(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void reach() throws MessagingException {
        sender.testConnection();
    }

    @Override
    public Handover hand(Letter letter, boolean again) {
        try {
            sender.send(message(letter));
            return new Handover.Taken(null);
        } catch (MailSendException e) {
            return refusal(e).orElseGet(() -> taken(e));
        }
    }

    /** A farewell that fails (RFC 5321, 4.1.1.10) comes after the letter was taken: it must not go again. */
    private static Handover taken(MailSendException failure) {
        if (failure.getFailedMessages().isEmpty() && failure.getMessageExceptions().length == 0) {
            return new Handover.Taken(null);
        }
        throw failure;
    }

    private MimeMessage message(Letter letter) {
        try {
            MimeMessage message = new IdentifiedMessage(sender.createMimeMessage(), letter.messageId());
            MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(letter.from());
            helper.setTo(letter.to());
            String replyTo = letter.replyTo();
            if (replyTo != null) {
                helper.setReplyTo(replyTo);
            }
            helper.setSubject(letter.subject());
            helper.setSentDate(Date.from(letter.written()));
            message.setContent(body(letter));
            for (Map.Entry<String, String> header : letter.headers().entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException("Mail " + letter.id().value() + " cannot be written", e);
        }
    }

    /** The better form comes last (RFC 2046, 5.1.4). */
    private static MimeMultipart body(Letter letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.plain(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        Letterhead.Logo logo = letter.logo();
        if (logo == null) {
            return new MimeMultipart("alternative", plain, html);
        }
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(new MimeMultipart("related", html, picture(logo)));
        return new MimeMultipart("alternative", plain, whole);
    }

    /** With its headers and its coding, so that no handler of a media type is needed. */
    private static MimeBodyPart picture(Letterhead.Logo logo) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        headers.setHeader("Content-Type", logo.mediaType());
        headers.setHeader("Content-Transfer-Encoding", "base64");
        headers.setHeader("Content-ID", "<" + Letterhead.Logo.ID + ">");
        headers.setHeader("Content-Disposition", "inline; filename=" + logo.fileName());
        return new MimeBodyPart(headers, Base64.getMimeEncoder().encode(logo.content()));
    }

    /** The address is listed as invalid for a permanent answer to {@code RCPT TO} only. */
    private static Optional<Handover> refusal(MailSendException failure) {
        for (Exception each : failure.getMessageExceptions()) {
            if (each instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                String why = words(refused);
                boolean nobody = NOBODY.matcher(why).find();
                return Optional.of(new Handover.Refused(why, nobody ? SuppressionCause.BOUNCE : null));
            }
        }
        return Optional.empty();
    }

    /** The answer to {@code RCPT TO} stands in the last of the chain. */
    private static String words(MessagingException failure) {
        MessagingException last = failure;
        while (last.getNextException() instanceof MessagingException next) {
            last = next;
        }
        return String.valueOf(last.getMessage());
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
