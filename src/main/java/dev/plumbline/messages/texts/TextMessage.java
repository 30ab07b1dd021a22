package dev.plumbline.messages.texts;

import dev.plumbline.messages.MessageId;
import dev.plumbline.shared.FirmId;

/**
 * A text message as it leaves.
 *
 * @param firm whose it is
 * @param to   in the form of E.164
 */
public record TextMessage(MessageId id, FirmId firm, String to, String text) {
    /** By which a provider that knows keys takes it once. */
    public String key() {
        return id.value() + "@plumbline";
    }

    /** By which the provider's later word names this text: {@code reference} of an event. */
    public String reference() {
        return firm.value() + "." + id.value();
    }

    @Override
    public String toString() {
        return "TextMessage[" + id.value() + "]";
    }
}
