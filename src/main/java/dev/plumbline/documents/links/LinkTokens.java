package dev.plumbline.documents.links;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** What a link says, and that it is ours: HMAC-SHA256 with a key of this purpose. */
@Component
class LinkTokens {
    private static final int SAYS = 3 * 16 + 8 + 1;
    private static final int TAG = 32;

    private final SecretKeySpec key;

    LinkTokens(Secrets secrets) {
        this.key = new SecretKeySpec(secrets.derive("document-link/1"), "HmacSHA256");
    }

    /**
     * @param member for whom it was made: what they may see decides again when it is used
     * @param inline whether it is shown in a page, and not kept as a file
     */
    record Says(FirmId firm, DocumentVersionId version, MemberId member, Instant expiresAt, boolean inline) {}

    String token(Says says) {
        ByteBuffer bytes = ByteBuffer.allocate(SAYS + TAG);
        put(bytes, says.firm().value());
        put(bytes, says.version().value());
        put(bytes, says.member().value());
        bytes.putLong(says.expiresAt().getEpochSecond());
        bytes.put((byte) (says.inline() ? 1 : 0));
        bytes.put(tag(Arrays.copyOf(bytes.array(), SAYS)));
        return text(bytes.array());
    }

    /** Empty when it is not ours, was changed, or is spelled in another way than we spell it. */
    Optional<Says> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != SAYS + TAG
                || !text(bytes).equals(token)
                || !MessageDigest.isEqual(
                        tag(Arrays.copyOf(bytes, SAYS)), Arrays.copyOfRange(bytes, SAYS, SAYS + TAG))) {
            return Optional.empty();
        }
        ByteBuffer says = ByteBuffer.wrap(bytes);
        return Optional.of(new Says(
                new FirmId(id(says)),
                new DocumentVersionId(id(says)),
                new MemberId(id(says)),
                Instant.ofEpochSecond(says.getLong()),
                says.get() == 1));
    }

    private byte[] tag(byte[] says) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(says);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
