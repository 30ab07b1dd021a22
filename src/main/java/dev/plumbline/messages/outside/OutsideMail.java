package dev.plumbline.messages.outside;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a member wrote about a record.
 *
 * @param kind   of the record
 * @param record about which, which may have been merged into another since
 * @param dueAt  when it goes or went, later than it was written where it was quiet then
 * @param detail why it came back, was refused or not sent; null for nothing
 */
public record OutsideMail(
        MessageId id,
        String kind,
        UUID record,
        MemberId by,
        String to,
        String subject,
        String text,
        MailStatus status,
        @Nullable String detail,
        Instant dueAt,
        Instant statusAt,
        Instant createdAt,
        long version) {}
