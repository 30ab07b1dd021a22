package dev.plumbline.messages.wordings;

import dev.plumbline.messages.wordings.WordingRepository.Stored;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail that goes out by itself, and in whose words.
 *
 * @param help    who gets it, and when
 * @param subject as it is in force
 * @param version number of the firm's latest version; 0 while it has none
 * @param by      who made that, by the name of today
 */
record WordingLine(
        String letter,
        String label,
        String help,
        String subject,
        WordingState state,
        int version,
        @Nullable String by,
        @Nullable Instant at) {

    static WordingLine of(Standing standing, Map<MemberId, String> names) {
        SystemLetter letter = standing.letter();
        Stored latest = standing.latest();
        return new WordingLine(
                letter.code(),
                letter.label(),
                letter.help(),
                standing.inForce().subject(),
                standing.state(),
                standing.version(),
                latest == null ? null : names.getOrDefault(latest.by(), ""),
                latest == null ? null : latest.at());
    }
}
