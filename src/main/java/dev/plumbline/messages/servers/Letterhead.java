package dev.plumbline.messages.servers;

import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a firm puts on its mail.
 *
 * @param name    the firm's
 * @param colour  in which the name stands in white, as {@code #1d4ed8}; null for none
 * @param footer  plain text below every mail; empty for none
 * @param replyTo where answers go; null when they go to the sender
 */
public record Letterhead(
        String name,
        @Nullable String colour,
        String footer,
        @Nullable String replyTo,
        @Nullable Logo logo) {
    /** A dot-atom at a host name (RFC 5322, 3.4.1): what needs quoting, and what is not ASCII, some mail servers refuse. */
    private static final Pattern REPLY_TO = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
            + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /**
     * A picture that we drew ourselves.
     *
     * @param mediaType {@code image/png} or {@code image/jpeg}
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once and never compared.
    public record Logo(String mediaType, byte[] content, int width, int height) {
        /** By which the page of a mail names it (RFC 2392). */
        public static final String ID = "logo@plumbline";

        public String fileName() {
            return mediaType.equals("image/png") ? "logo.png" : "logo.jpg";
        }
    }

    public Letterhead {
        if (colour != null && !isColour(colour)) {
            throw new IllegalArgumentException("This is no colour");
        }
        if (replyTo != null && !isAddress(replyTo)) {
            throw new IllegalArgumentException("Answers go to one address");
        }
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** Whether every mail server takes it as where answers go. */
    public static boolean isAddress(String text) {
        return REPLY_TO.matcher(text).matches();
    }

    /** What a mail says with it to mail programs without HTML. */
    public String under(String text) {
        return LetterPage.text(text, this);
    }

    /** A mail with it as a page of its own, that carries its picture, for showing it: it loads nothing and runs nothing. */
    public String page(String subject, String text) {
        Logo shown = logo;
        String source = shown == null
                ? ""
                : "data:" + shown.mediaType() + ";base64," + Base64.getEncoder().encodeToString(shown.content());
        return LetterPage.alone(subject, text, this, source);
    }
}
