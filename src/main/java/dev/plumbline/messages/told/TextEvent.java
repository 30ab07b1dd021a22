package dev.plumbline.messages.told;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.shared.FirmId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the provider of text messages tells.
 *
 * @param type      text.delivered, text.failed, text.stopped or text.resumed; others are taken and left
 * @param timestamp when it happened, in ISO 8601 with an offset; what was said last of a phone counts
 * @param data      about what
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TextEvent(
        @Nullable String type,
        @Nullable String timestamp,
        @Nullable Data data) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern REFERENCE = Pattern.compile("(" + UUID_TEXT + ")\\.(" + UUID_TEXT + ")");
    private static final int ID_MAX = 200;

    /**
     * About what.
     *
     * @param reference the text's reference, as it was given along with it
     * @param number    whose owner has answered STOP or START, in the form of E.164
     * @param id        the provider's own id of the text
     * @param detail    why it did not arrive
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            @Nullable String reference,
            @Nullable String number,

            @JsonDeserialize(using = OthersWords.class) @Nullable
            String id,

            @JsonDeserialize(using = OthersWords.class) @Nullable
            String detail) {}

    /** A text of ours. */
    record Reference(FirmId firm, MessageId text) {}

    Optional<Reference> reference() {
        Matcher matcher = REFERENCE.matcher(data == null || data.reference() == null ? "" : data.reference());
        return matcher.matches()
                ? Optional.of(new Reference(
                        new FirmId(UUID.fromString(matcher.group(1))),
                        new MessageId(UUID.fromString(matcher.group(2)))))
                : Optional.empty();
    }

    Optional<String> number() {
        String number = data == null ? null : data.number();
        return Optional.ofNullable(number).filter(one -> E164.matcher(one).matches());
    }

    @Nullable
    String detail() {
        return data == null ? null : data.detail();
    }

    @Nullable
    String id() {
        String id = data == null ? null : data.id();
        return id == null || id.length() > ID_MAX ? null : id;
    }
}
