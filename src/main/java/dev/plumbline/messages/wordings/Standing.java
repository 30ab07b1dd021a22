package dev.plumbline.messages.wordings;

import dev.plumbline.messages.wordings.WordingRepository.Stored;
import org.jspecify.annotations.Nullable;

/**
 * How a mail of a firm is worded now.
 *
 * @param latest the firm's latest version; null while it has none
 */
record Standing(SystemLetter letter, @Nullable Stored latest) {
    WordingState state() {
        Wording words = latest == null ? null : latest.words();
        if (words == null) {
            return WordingState.OURS;
        }
        return letter.fits(words) ? WordingState.OWN : WordingState.UNFIT;
    }

    Wording inForce() {
        Wording words = latest == null ? null : latest.words();
        return words != null && letter.fits(words) ? words : letter.ours();
    }

    /** 0 while the firm has said nothing. */
    int version() {
        return latest == null ? 0 : latest.number();
    }
}
