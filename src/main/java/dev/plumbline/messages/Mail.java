package dev.plumbline.messages;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param text plain text; {@code {link}} in it stands for the link
 * @param link secret: whoever has it may do what it leads to; null when there is none
 * @param key  names the mail within the firm; with the same key it goes out once
 */
public record Mail(
        String to, String subject, String text, @Nullable String link, String key) {
    /** Where the link stands in the text. */
    public static final String LINK = "{link}";

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
