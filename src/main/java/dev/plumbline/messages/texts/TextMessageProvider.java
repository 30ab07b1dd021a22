package dev.plumbline.messages.texts;

/** Takes text messages and brings them to phones: a bean, chosen by {@code plumbline.messages.sms.provider}. */
public interface TextMessageProvider {
    /** Lower case letters, as the setting and the log of messages have it: {@code outbox}. */
    String name();

    /** Whether texts leave this installation by it. */
    boolean leaves();

    /**
     * Gives it a text.
     *
     * @param again whether it may have this text already, from an attempt whose end nobody saw
     * @throws RuntimeException when it cannot say now: it is to be asked again later
     */
    TextHandover hand(TextMessage text, boolean again);
}
