package dev.plumbline.identity.totp;

import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keeps the secrets of second factors so that the database alone gives none away: AES-256-GCM, bound to the account. */
@Component
class TotpSecrets {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec hashing;
    private final SecureRandom random;

    TotpSecrets(Secrets secrets, SecureRandom random) {
        this.sealing = new SecretKeySpec(secrets.derive("totp-secret/1"), "AES");
        this.hashing = new SecretKeySpec(secrets.derive("recovery-code/1"), "HmacSHA256");
        this.random = random;
    }

    String seal(byte[] secret, UserId account) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(result);
    }

    byte[] open(String text, UserId account) {
        byte[] sealed = Base64.getDecoder().decode(text);
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
                account);
    }

    String hashRecoveryCode(String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return HexFormat.of().formatHex(mac.doFinal(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, UserId account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.value().toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor's secret cannot be sealed or opened", e);
        }
    }
}
