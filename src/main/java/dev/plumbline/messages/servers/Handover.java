package dev.plumbline.messages.servers;

import dev.plumbline.messages.suppression.SuppressionCause;
import org.jspecify.annotations.Nullable;

/** What a mail server said to a letter. */
public sealed interface Handover {
    /**
     * It has the letter.
     *
     * @param id its own id of the letter; null when it gives none
     */
    record Taken(@Nullable String id) implements Handover {}

    /**
     * It will never take this letter.
     *
     * @param why        in its words
     * @param suppresses why the address gets no mail any more; null when only this letter was wrong
     */
    record Refused(String why, @Nullable SuppressionCause suppresses) implements Handover {}
}
