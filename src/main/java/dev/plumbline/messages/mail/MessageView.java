package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageChannel;
import dev.plumbline.messages.MessageId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail or text as an owner or admin may read it.
 *
 * @param to address; of a phone the last digits
 * @param segments as how many messages a phone gets it; null for mail
 * @param text with the secret part of its link left out, unless this is a demonstration
 * @param provider    which mail server took or refused it; null while none did
 * @param providerId  the mail server's id of it; null where it gives none
 * @param detail      why it came back, was refused or not sent
 * @param deliveredAt when the receiver's mail server took it; null when nobody has told
 * @param link whole link in a demonstration; null otherwise, and when it has gone out
 */
record MessageView(
        MessageId id,
        MessageChannel channel,
        String to,
        String subject,
        String text,
        @Nullable String link,
        @Nullable Integer segments,
        MailStatus status,
        Instant statusAt,
        Instant createdAt,
        @Nullable String provider,
        @Nullable String providerId,
        @Nullable String detail,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable Instant bouncedAt,
        @Nullable Instant complainedAt,
        List<CommandView> commands,
        long version)
        implements Versioned {
    /** @param link the secret of the message, where this is a demonstration */
    static MessageView of(MailRepository.Stored stored, @Nullable String link) {
        Mail mail = stored.mail();
        MailLife life = stored.life();
        String secret = stored.channel() == MessageChannel.MAIL ? "link" : "code";
        String hidden = "[the " + secret + " is shown to its recipient only]";
        return new MessageView(
                stored.id(),
                stored.channel(),
                mail.to(),
                mail.subject(),
                mail.about() == null ? mail.text().replace(Mail.LINK, link == null ? hidden : link) : mail.text(),
                stored.channel() == MessageChannel.MAIL ? link : null,
                stored.segments(),
                stored.status(),
                stored.statusAt(),
                stored.createdAt(),
                life.provider(),
                life.providerId(),
                life.detail(),
                life.sentAt(),
                life.deliveredAt(),
                life.openedAt(),
                life.bouncedAt(),
                life.complainedAt(),
                List.of(),
                stored.version());
    }
}
