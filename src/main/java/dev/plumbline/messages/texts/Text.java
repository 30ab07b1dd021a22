package dev.plumbline.messages.texts;

import dev.plumbline.messages.Mail;
import dev.plumbline.shared.MemberId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text to a member.
 *
 * @param number  id of the number to which it goes, and to no other
 * @param to      what others may see of the number
 * @param series  kind of the notice, or {@link #CODE}
 * @param subject what it is about
 * @param body    what the phone shows; {@link Mail#LINK} in it stands for the code
 * @param code    sealed; null when there is none
 * @param key     names the text within the firm; with the same key it goes out once
 */
record Text(
        MemberId member,
        UUID number,
        String to,
        String series,
        String subject,
        String body,
        @Nullable String code,
        String key) {
    /** A code that the member has asked for. */
    static final String CODE = "phone.code";

    boolean isCode() {
        return series.equals(CODE);
    }

    /** How the end of a number is written. */
    static String masked(String ends) {
        return "…" + ends;
    }

    @Override
    public String toString() {
        return "Text[" + key + "]";
    }
}
