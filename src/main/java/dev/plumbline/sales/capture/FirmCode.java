package dev.plumbline.sales.capture;

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
 * A text that strangers show: which firm, and random bytes. The firm is in it because a stranger is nobody, and rows are
 * only ever looked for inside one firm.
 */
public final class FirmCode {
    /** With the firm's sixteen bytes a text of forty characters; nobody guesses 112 random bits. */
    public static final int KEY = 14;
    /** A secret: 256 random bits, a text of sixty-four characters. */
    public static final int SECRET = 32;

    private static final int FIRM = 16;
    private static final SecureRandom SOURCE = new SecureRandom();

    private final FirmId firm;
    private final byte[] random;

    private FirmCode(FirmId firm, byte[] random) {
        this.firm = firm;
        this.random = random;
    }

    /** @param random how many random bytes: {@link #KEY} or {@link #SECRET} */
    public static FirmCode fresh(FirmId firm, int random) {
        byte[] bytes = new byte[random];
        SOURCE.nextBytes(bytes);
        return new FirmCode(firm, bytes);
    }

    /** Empty for a text that is none, or names the platform. */
    public static Optional<FirmCode> read(String text, int random) {
        // Both lengths are multiples of three bytes: each text has one spelling, and each spelling is one text.
        if (text.length() != (FIRM + random) / 3 * 4 || !text.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        FirmId firm = new FirmId(new UUID(bytes.getLong(), bytes.getLong()));
        byte[] rest = new byte[random];
        bytes.get(rest);
        return firm.equals(FirmId.PLATFORM) ? Optional.empty() : Optional.of(new FirmCode(firm, rest));
    }

    public FirmId firm() {
        return firm;
    }

    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(FIRM + random.length)
                .putLong(firm.value().getMostSignificantBits())
                .putLong(firm.value().getLeastSignificantBits())
                .put(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What is stored of a secret. A fast hash is enough for 256 random bits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(random));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "FirmCode of " + firm;
    }
}
