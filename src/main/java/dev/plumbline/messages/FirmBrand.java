package dev.plumbline.messages;

import org.jspecify.annotations.Nullable;

/** What a firm puts on all that it gives to people outside: on its mail, and on its paper. */
public interface FirmBrand {
    /** That of the current firm. */
    Brand current();

    /**
     * What a firm has chosen.
     *
     * @param colour as {@code #1d4ed8}, dark enough for text on white; null for none
     * @param footer plain text; empty for none
     * @param logo   a picture that we drew ourselves, PNG or JPEG; null for none
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once and never compared.
    record Brand(@Nullable String colour, String footer, byte @Nullable [] logo) {
        public static final Brand NONE = new Brand(null, "", null);
    }
}
