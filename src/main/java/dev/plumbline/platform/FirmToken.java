package dev.plumbline.platform;

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
 * The secret of an address: which firm, and 256 random bits. The firm is in it because whoever brings it is nobody yet, and
 * rows are only ever looked for inside one firm.
 */
public final class FirmToken {
    private static final int FIRM = 16;
    private static final int RANDOM = 32;

    private final FirmId firm;
    private final byte[] random;

    private FirmToken(FirmId firm, byte[] random) {
        this.firm = firm;
        this.random = random;
    }

    public static FirmToken fresh(FirmId firm, SecureRandom source) {
        byte[] random = new byte[RANDOM];
        source.nextBytes(random);
        return new FirmToken(firm, random);
    }

    /** Nothing for what is no token of a firm. */
    public static Optional<FirmToken> read(String text) {
        if (!text.matches("[A-Za-z0-9_-]{64}")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        FirmId firm = new FirmId(new UUID(bytes.getLong(), bytes.getLong()));
        byte[] random = new byte[RANDOM];
        bytes.get(random);
        return firm.equals(FirmId.PLATFORM) ? Optional.empty() : Optional.of(new FirmToken(firm, random));
    }

    public FirmId firm() {
        return firm;
    }

    /** 64 characters that can stand in an address. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(FIRM + RANDOM)
                .putLong(firm.value().getMostSignificantBits())
                .putLong(firm.value().getLeastSignificantBits())
                .put(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What is stored. A fast hash is enough for 256 random bits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(random));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "FirmToken of " + firm;
    }
}
