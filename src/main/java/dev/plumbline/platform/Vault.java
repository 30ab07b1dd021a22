package dev.plumbline.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keeps secrets so that the database alone gives none away: AES-256-GCM, each bound to what it belongs to. */
public final class Vault {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    /** @param purpose names the key: what one vault has sealed no other opens */
    public Vault(Secrets secrets, String purpose, SecureRandom random) {
        this.key = new SecretKeySpec(secrets.derive(purpose), "AES");
        this.random = random;
    }

    /** @param owner what it belongs to; it opens with the same text only */
    public String seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(result);
    }

    /** @throws IllegalStateException when it was sealed elsewhere, for something else, or was changed */
    public byte[] open(String text, String owner) {
        byte[] sealed = Base64.getDecoder().decode(text);
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
                owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be sealed or opened", e);
        }
    }
}
