package dev.plumbline.messages;

import dev.plumbline.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param text   plain text; {@code {link}} in it stands for the link
 * @param link   secret: whoever has it may do what it leads to; null when there is none
 * @param key    names the mail within the firm; with the same key it goes out once
 * @param series to what the mail belongs that its reader can stop; null when it is one that nobody has chosen
 */
public record Mail(
        String to,
        String subject,
        String text,
        @Nullable String link,
        String key,
        @Nullable Series series) {
    /** Where the link stands in the text. */
    public static final String LINK = "{link}";

    /**
     * All notices of a kind to a member.
     *
     * @param kind {@link NoticeKind#code}, or {@link #DIGEST}
     */
    public record Series(MemberId member, String kind) {
        /** What comes once a day: of all kinds that the member has in it. */
        public static final String DIGEST = "digest";
    }

    public Mail(String to, String subject, String text, @Nullable String link, String key) {
        this(to, subject, text, link, key, null);
    }

    /** Names are written by people: none may begin a line or a header of ours, or stand where the link stands. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}{}]+", " ").strip();
    }

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
