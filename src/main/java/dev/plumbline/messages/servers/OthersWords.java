package dev.plumbline.messages.servers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Words of a server or a network that is not ours: refused for a character, what they stand in would come again for hours and be lost
 * then.
 */
public final class OthersWords extends StdDeserializer<String> {
    private static final int KEPT_MAX = 500;

    /** A database keeps no time long before this one, and nothing of ours happened then. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    OthersWords() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.getValueAsString("").replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
    }

    /** As much of them as is kept, in one line. */
    public static String kept(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, line.offsetByCodePoints(0, Math.min(KEPT_MAX, line.codePointCount(0, line.length()))));
    }

    /** @param words in ISO 8601 with an offset; empty where they say no time */
    public static Optional<Instant> time(@Nullable String words) {
        try {
            return Optional.ofNullable(words)
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .filter(at -> at.isAfter(FIRST) && at.isBefore(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
