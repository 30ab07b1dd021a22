package dev.plumbline.messages.suppression;

import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.SuppressionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address and what holds mail back from it.
 *
 * @param address in lower case
 * @param detail  in the words of whoever reported it; null when nothing was said
 * @param mail    the mail that it came of; null when it came of none
 */
record Suppression(
        SuppressionId id,
        String address,
        SuppressionCause cause,
        @Nullable String detail,
        @Nullable MessageId mail,
        SuppressionStatus status,
        Instant statusAt,
        Instant createdAt,
        long version) {}
