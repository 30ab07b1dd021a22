package dev.plumbline.messages.wordings;

import dev.plumbline.messages.wordings.SystemLetter.Field;
import dev.plumbline.messages.wordings.WordingRepository.Stored;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a mail that goes out by itself is worded.
 *
 * @param help     who gets it, and when
 * @param subject  as it is in force
 * @param text     as it is in force
 * @param original what it comes with
 * @param by       who made the firm's latest version, by the name of today
 * @param version  number of the firm's latest version; 0 while it has none
 */
record WordingView(
        String letter,
        String label,
        String help,
        List<Field> fields,
        String subject,
        String text,
        Wording original,
        WordingState state,
        @Nullable String by,
        @Nullable Instant at,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static WordingView of(Standing standing, Map<MemberId, String> names, Access access) {
        SystemLetter letter = standing.letter();
        Stored latest = standing.latest();
        return new WordingView(
                letter.code(),
                letter.label(),
                letter.help(),
                letter.fields(),
                standing.inForce().subject(),
                standing.inForce().text(),
                letter.ours(),
                standing.state(),
                latest == null ? null : names.getOrDefault(latest.by(), ""),
                latest == null ? null : latest.at(),
                new WordingReadiness(standing, access).commands(),
                standing.version());
    }
}
