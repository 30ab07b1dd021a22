package dev.plumbline.messages.letterhead;

import dev.plumbline.messages.servers.Letterhead;
import dev.plumbline.shared.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a firm puts on its mail from now on, its logo apart.
 *
 * @param colour  as {@code #1d4ed8}, dark enough for white text; none when absent
 * @param footer  plain text: who writes, where, and what the law asks for
 * @param replyTo where answers go; to the sender of the installation when absent
 */
record LetterheadRequest(
        @Nullable @Size(max = 20) String colour,
        @NotNull @Size(max = 500) String footer,
        @Nullable @Size(max = 254) String replyTo) {

    /** @throws Problem for a colour that is none, or on which white text cannot be read, and for what is no address */
    LetterheadRequest checked() {
        String small = colour == null ? null : colour.toLowerCase(Locale.ROOT);
        if (small != null && !Letterhead.isColour(small)) {
            throw Problem.field(
                    "/colour", "colour", "A colour is # and six digits or letters from a to f, as #1d4ed8.");
        }
        if (small != null && Contrast.withWhite(small) < Contrast.MIN) {
            // Cut, not rounded: 4.49 is not enough, and must not be called 4.5.
            double contrast = Math.floor(Contrast.withWhite(small) * 100) / 100;
            throw Problem.field(
                    "/colour",
                    "contrast",
                    String.format(
                            Locale.ROOT,
                            "White text on this colour has a contrast of %.2f to 1. It takes 4.5 to 1: choose a darker one.",
                            contrast));
        }
        if (replyTo != null && !Letterhead.isAddress(replyTo)) {
            throw Problem.field("/replyTo", "email", "This is not one mail address, as office@example.com.");
        }
        return new LetterheadRequest(small, footer.replace("\r\n", "\n").replace('\r', '\n'), replyTo);
    }
}
