package dev.plumbline.messages.servers;

/** Takes letters and brings them to people. */
public interface MailServer {
    /** Lower case letters, as the log of messages has it: {@code smtp}. */
    String name();

    /**
     * Gives it a letter.
     *
     * @param again whether it may have this letter already, from an attempt whose end nobody saw
     * @throws RuntimeException when it cannot say now: it is to be asked again later
     */
    Handover hand(Letter letter, boolean again);

    /**
     * Finds out whether it can be reached and knows us, and gives it nothing.
     *
     * @throws Exception when it cannot, or does not
     */
    void reach() throws Exception;

    /** The address may be written to again, as far as this server keeps such a list itself. */
    default void release(String address) {}
}
