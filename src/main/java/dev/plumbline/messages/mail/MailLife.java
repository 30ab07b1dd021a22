package dev.plumbline.messages.mail;

import dev.plumbline.messages.MailStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a mail.
 *
 * @param provider    which mail server took it; null while none did
 * @param providerId  the mail server's id of it; null where it gives none
 * @param detail      why it came back, was refused or not sent, in the words of whoever said so
 * @param deliveredAt when the receiver's mail server took it; null when nobody has told
 */
record MailLife(
        @Nullable String provider,
        @Nullable String providerId,
        @Nullable String detail,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable Instant bouncedAt,
        @Nullable Instant complainedAt) {

    /** When it came to a state of which mail servers tell; null when it has not. */
    @Nullable
    Instant at(MailStatus state) {
        return switch (state) {
            case DELIVERED -> deliveredAt;
            case OPENED -> openedAt;
            case BOUNCED -> bouncedAt;
            case COMPLAINED -> complainedAt;
            case KEPT, QUEUED, SUPPRESSED, FAILED, SENT -> sentAt;
        };
    }

    MailLife with(MailStatus state, Instant at, @Nullable String said) {
        return new MailLife(
                provider,
                providerId,
                said == null ? detail : said,
                sentAt,
                state == MailStatus.DELIVERED ? at : deliveredAt,
                state == MailStatus.OPENED ? at : openedAt,
                state == MailStatus.BOUNCED ? at : bouncedAt,
                state == MailStatus.COMPLAINED ? at : complainedAt);
    }
}
