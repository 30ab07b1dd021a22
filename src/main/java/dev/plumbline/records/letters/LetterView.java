package dev.plumbline.records.letters;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.outside.OutsideMail;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the person of a record.
 *
 * @param by       the member who wrote it, by the name of today
 * @param status   where it is
 * @param detail   why it came back, was refused or held back; null for nothing
 * @param dueAt    when it goes or went: later than it was written where it was quiet then
 */
record LetterView(
        MessageId id,
        String by,
        String to,
        String subject,
        String text,
        MailStatus status,
        @Nullable String detail,
        Instant dueAt,
        Instant statusAt,
        Instant createdAt) {

    static LetterView of(OutsideMail mail, String by) {
        return new LetterView(
                mail.id(),
                by,
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.status(),
                mail.detail(),
                mail.dueAt(),
                mail.statusAt(),
                mail.createdAt());
    }
}
