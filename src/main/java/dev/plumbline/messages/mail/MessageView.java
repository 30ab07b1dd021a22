package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as an owner or admin may read it.
 *
 * @param text with the secret part of its link left out, unless this is a demonstration
 * @param provider    which mail server took or refused it; null while none did
 * @param providerId  the mail server's id of it; null where it gives none
 * @param detail      why it came back, was refused or not sent
 * @param deliveredAt when the receiver's mail server took it; null when nobody has told
 * @param link whole link in a demonstration; null otherwise, and when it has gone out
 */
record MessageView(
        MessageId id,
        String to,
        String subject,
        String text,
        @Nullable String link,
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
    private static final String HIDDEN = "[the link is shown to its recipient only]";

    static MessageView of(MailRepository.Stored stored, boolean showLinks) {
        Mail mail = stored.mail();
        MailLife life = stored.life();
        String link = showLinks ? mail.link() : null;
        return new MessageView(
                stored.id(),
                mail.to(),
                mail.subject(),
                mail.about() == null ? mail.text().replace(Mail.LINK, link == null ? HIDDEN : link) : mail.text(),
                link,
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
