package dev.plumbline.messages.servers;

import dev.plumbline.messages.MessageId;
import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it leaves: to one address, with headers in which nobody can begin another.
 *
 * @param firm    whose it is; the nil firm for the platform's
 * @param from    sender, as the operator has set it
 * @param headers further ones by name, made by ourselves
 * @param template null when it is one for which nobody keeps a template
 * @param letterhead the firm's; null when it has none, and for the platform's
 */
public record Letter(
        MessageId id,
        FirmId firm,
        String from,
        String to,
        String subject,
        String text,
        Map<String, String> headers,
        Instant written,
        @Nullable Template template,
        @Nullable Letterhead letterhead) {
    /**
     * For mail servers that keep templates of the operator's.
     *
     * @param alias the template's name there
     * @param link  where the letter leads; empty when it leads nowhere
     */
    public record Template(String alias, String link) {}

    /** One address and nothing beside it: mail servers read commas, brackets and comments as more. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl},;:<>()\\[\\]\"\\\\@]+@[^\\s\\p{Cntrl},;:<>()\"\\\\@]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    public Letter {
        if (!ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("A letter goes to one address");
        }
        subject = CONTROL.matcher(subject).replaceAll(" ");
        headers = Map.copyOf(headers);
    }

    /** Empty when it is one address; else why no letter can go there. */
    public static Optional<String> refusal(String to) {
        return ADDRESS.matcher(to).matches() ? Optional.empty() : Optional.of("This is not one address.");
    }

    /** The same as the text, for mail programs that show HTML. */
    public String html() {
        return LetterPage.of(subject, text, letterhead);
    }

    /** The text with the firm's footer. */
    public String plain() {
        return LetterPage.text(text, letterhead);
    }

    /** What the page of the letter shows by {@link Letterhead.Logo#ID}; null when it shows none. */
    public Letterhead.@Nullable Logo logo() {
        return letterhead == null ? null : letterhead.logo();
    }

    /** Where answers go; null when they go to the sender. */
    public @Nullable String replyTo() {
        return letterhead == null ? null : letterhead.replyTo();
    }

    /** By which mail systems know a copy of it. */
    public String messageId() {
        return "<" + id.value() + "@plumbline>";
    }
}
