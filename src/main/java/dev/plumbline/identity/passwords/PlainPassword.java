package dev.plumbline.identity.passwords;

import io.swagger.v3.oas.annotations.media.Schema;
import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * A password as somebody typed it, in one Unicode form (NFKC), so that it is the same on every keyboard. Never trimmed,
 * never shown.
 */
@JsonDeserialize(using = PlainPassword.Reader.class)
@Schema(type = "string", format = "password", minLength = 1, maxLength = PlainPassword.LENGTH_MAX)
public record PlainPassword(String value) {
    /** In characters as people count them. A bound only against abuse of the hash function. */
    public static final int LENGTH_MAX = 128;

    public PlainPassword {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    public int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public String toString() {
        return "PlainPassword[…]";
    }

    static final class Reader extends StdDeserializer<PlainPassword> {
        Reader() {
            super(PlainPassword.class);
        }

        @Override
        public PlainPassword deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING || isUnreadable(parser.getString())) {
                // The value is left out on purpose: it would reach the log.
                throw new InvalidFormatException(parser, "not a password", null, PlainPassword.class);
            }
            return new PlainPassword(parser.getString());
        }

        /** NUL and other controls, and halves of a character. */
        private static boolean isUnreadable(String text) {
            return text.codePoints()
                    .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        }
    }
}
