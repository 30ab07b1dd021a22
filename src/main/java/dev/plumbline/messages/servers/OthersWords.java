package dev.plumbline.messages.servers;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Words of a server or a network that is not ours: refused for a character, what they stand in would come again for hours and be lost
 * then.
 */
public final class OthersWords extends StdDeserializer<String> {
    OthersWords() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.getValueAsString("").replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
    }
}
