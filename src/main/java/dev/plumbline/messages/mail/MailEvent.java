package dev.plumbline.messages.mail;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.suppression.SuppressionCause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server tells of a mail that it took.
 *
 * @param what       delivered, opened, bounced or complained; null when it only says that nothing may go to the address
 * @param recipient  whom it is about
 * @param at         when it happened, by the mail server's clock
 * @param detail     in its words, of any length
 * @param suppresses why the address gets no mail any more; null when it still does
 * @param by         who tells it
 */
public record MailEvent(
        @Nullable MailStatus what,
        String recipient,
        Instant at,
        @Nullable String detail,
        @Nullable SuppressionCause suppresses,
        Source by) {
    /**
     * Who tells it.
     *
     * @param provider  name of the provider
     * @param messageId the provider's id of the mail
     */
    public record Source(String provider, String messageId) {}
}
