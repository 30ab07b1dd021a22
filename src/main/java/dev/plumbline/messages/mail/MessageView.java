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
        List<CommandView> commands,
        long version)
        implements Versioned {
    private static final String HIDDEN = "[the link is shown to its recipient only]";

    static MessageView of(MailRepository.Stored stored, boolean showLinks) {
        Mail mail = stored.mail();
        String link = showLinks ? mail.link() : null;
        return new MessageView(
                stored.id(),
                mail.to(),
                mail.subject(),
                mail.text().replace(Mail.LINK, link == null ? HIDDEN : link),
                link,
                stored.status(),
                stored.statusAt(),
                stored.createdAt(),
                List.of(),
                stored.version());
    }
}
