package dev.plumbline.messages;

import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param text   plain text; {@code {link}} in it stands for the link
 * @param link   secret: whoever has it may do what it leads to; null when there is none
 * @param key    names the mail within the firm; with the same key it goes out once
 * @param series to what the mail belongs that its reader can stop; null when it is one that nobody has chosen
 * @param about  about which record a member writes it to somebody outside; null for all other mail
 */
public record Mail(
        String to,
        String subject,
        String text,
        @Nullable String link,
        String key,
        @Nullable Series series,
        @Nullable About about) {
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

        /** Everything that the firm's members write to an address; the id is then that of one mail to it. */
        public static final String OUTSIDE = "outside";
    }

    /**
     * What a member writes about.
     *
     * @param kind  of the record, as in addresses: {@code leads}
     * @param by    who writes
     * @param dueAt when it may go
     */
    public record About(String kind, UUID record, MemberId by, Instant dueAt) {}

    public Mail(String to, String subject, String text, @Nullable String link, String key, @Nullable Series series) {
        this(to, subject, text, link, key, series, null);
    }

    public Mail(String to, String subject, String text, @Nullable String link, String key) {
        this(to, subject, text, link, key, null, null);
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
