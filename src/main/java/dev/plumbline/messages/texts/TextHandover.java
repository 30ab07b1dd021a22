package dev.plumbline.messages.texts;

import org.jspecify.annotations.Nullable;

/** What a provider said to a text. */
public sealed interface TextHandover {
    /** It does not leave: it stays in the outbox to be read. */
    record Kept() implements TextHandover {}

    /**
     * It has the text.
     *
     * @param id its own id of the text; null when it gives none
     */
    record Taken(@Nullable String id) implements TextHandover {}

    /**
     * It will never take this text.
     *
     * @param why   in its words
     * @param stops whether the number's owner has told it that they want no texts
     */
    record Refused(String why, boolean stops) implements TextHandover {}
}
