package dev.plumbline.messages.wordings;

import dev.plumbline.messages.wordings.WordingRepository.Stored;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a firm worded a mail once.
 *
 * @param words null where it went back to those that the mail comes with
 * @param by    who made it, by the name of today
 */
record WordingVersion(UUID id, int number, @Nullable Wording words, String by, Instant at) {
    static WordingVersion of(Stored stored, Map<MemberId, String> names) {
        return new WordingVersion(
                stored.id(), stored.number(), stored.words(), names.getOrDefault(stored.by(), ""), stored.at());
    }
}
