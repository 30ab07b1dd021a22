package dev.plumbline.audit.proof.event;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Sixteen random bytes per event: without them nobody can guess erased content from its hash. Immutable. */
public final class Salt {
    private static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Salt random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Salt(bytes);
    }

    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A salt has 16 bytes, not " + bytes.length);
        }
        return new Salt(bytes.clone());
    }

    /** Refuses any but the canonical spelling. */
    public static Salt ofBase64(String text) {
        Salt salt = of(Base64.getDecoder().decode(text));
        if (!salt.base64().equals(text)) {
            throw new IllegalArgumentException("Not canonical base64: " + text);
        }
        return salt;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
