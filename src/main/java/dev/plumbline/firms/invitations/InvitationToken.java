package dev.plumbline.firms.invitations;

import dev.plumbline.shared.FirmId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret of a link: which firm, and 256 random bits. The firm is in it because the holder is nobody yet, and rows are
 * only ever looked for inside one firm.
 */
final class InvitationToken {
    private static final int FIRM = 16;
    private static final int RANDOM = 32;
    private static final SecureRandom SOURCE = new SecureRandom();

    private final FirmId firm;
    private final byte[] random;

    private InvitationToken(FirmId firm, byte[] random) {
        this.firm = firm;
        this.random = random;
    }

    static InvitationToken fresh(FirmId firm) {
        byte[] random = new byte[RANDOM];
        SOURCE.nextBytes(random);
        return new InvitationToken(firm, random);
    }

    static Optional<InvitationToken> read(String text) {
        if (!text.matches("[A-Za-z0-9_-]{64}")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        FirmId firm = new FirmId(new UUID(bytes.getLong(), bytes.getLong()));
        byte[] random = new byte[RANDOM];
        bytes.get(random);
        return firm.equals(FirmId.PLATFORM) ? Optional.empty() : Optional.of(new InvitationToken(firm, random));
    }

    FirmId firm() {
        return firm;
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(FIRM + RANDOM)
                .putLong(firm.value().getMostSignificantBits())
                .putLong(firm.value().getLeastSignificantBits())
                .put(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What is stored. A fast hash is enough for 256 random bits. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(random));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "InvitationToken of " + firm;
    }
}
