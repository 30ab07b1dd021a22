package dev.plumbline.audit.proof.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.audit.proof.tree.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of an event that may hold personal data and can be erased: before, after and reason, as canonical JSON. Numbers
 * are doubles in RFC 8785: one with more than 15 significant digits belongs into a string.
 */
public record EventContent(String canonical) {

    public EventContent {
        if (!CanonicalJson.of(canonical).equals(canonical)) {
            throw new IllegalArgumentException("The content is not canonical JSON");
        }
    }

    /** Before and after are JSON values, as the trigger wrote them. */
    public static EventContent of(@Nullable String before, @Nullable String after, @Nullable String reason) {
        String json = "{\"after\":" + after + ",\"before\":" + before + ",\"reason\":"
                + JsonMapper.shared().writeValueAsString(reason) + "}";
        return new EventContent(CanonicalJson.of(json));
    }

    /** What the leaf commits to: SHA-256 of the salt followed by the canonical content. */
    public Hash hash(Salt salt) {
        return hash(salt, canonical);
    }

    /** The same for text already known to be canonical. */
    public static Hash hash(Salt salt, String canonical) {
        return Hash.sha256(salt.bytes(), canonical.getBytes(UTF_8));
    }
}
