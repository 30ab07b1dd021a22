package dev.plumbline.identity.keys;

import dev.plumbline.identity.tokens.OpaqueToken;
import dev.plumbline.shared.FirmId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key as its holder has it: {@code plk_} and base64url of the firm's id and 256 random bits. It names the firm, so
 * that it is looked up among that firm's keys only.
 */
record ApiKeyText(FirmId firm, String value) {
    static final String PREFIX = "plk_";

    private static final int ID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final int SHOWN = 4;

    static ApiKeyText random(FirmId firm, SecureRandom random) {
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        byte[] all = ByteBuffer.allocate(ID_BYTES + RANDOM_BYTES)
                .putLong(firm.value().getMostSignificantBits())
                .putLong(firm.value().getLeastSignificantBits())
                .put(secret)
                .array();
        return new ApiKeyText(
                firm, PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(all));
    }

    static Optional<ApiKeyText> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            if (all.length != ID_BYTES + RANDOM_BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(all);
            return Optional.of(new ApiKeyText(new FirmId(new UUID(buffer.getLong(), buffer.getLong())), text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String hash() {
        return new OpaqueToken(value).hash();
    }

    /** Enough to tell keys apart in a list, and to find one in a log that should not have it. */
    String shown() {
        return PREFIX + "…" + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return shown();
    }
}
