package dev.plumbline.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.BitSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The installation's one secret, and the purposes derived from it (HKDF-Expand with one block, RFC 5869). */
public final class Secrets {
    public static final int BYTES_MIN = 32;

    private final byte[] root;

    /** Keeps a copy; {@code root} holds at least 32 bytes of randomness. */
    public Secrets(byte[] root) {
        if (root.length < BYTES_MIN) {
            throw new IllegalArgumentException("The installation's secret needs at least " + BYTES_MIN + " bytes");
        }
        this.root = root.clone();
    }

    /** Of 32 random bytes fewer than 16 differ once in more than a million million million times. */
    public boolean looksRandom() {
        BitSet seen = new BitSet();
        for (byte each : root) {
            seen.set(Byte.toUnsignedInt(each));
        }
        return seen.cardinality() >= BYTES_MIN / 2;
    }

    /** Thirty-two bytes that only this installation can know, different for each purpose. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(new byte[] {1});
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
