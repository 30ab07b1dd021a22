package dev.plumbline.identity.totp;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The secrets of second factors, each bound to its account. */
@Component
class TotpSecrets {
    private final Vault vault;
    private final SecretKeySpec hashing;

    TotpSecrets(Secrets secrets, SecureRandom random) {
        this.vault = new Vault(secrets, "totp-secret/1", random);
        this.hashing = new SecretKeySpec(secrets.derive("recovery-code/1"), "HmacSHA256");
    }

    String seal(byte[] secret, UserId account) {
        return vault.seal(secret, account.value().toString());
    }

    byte[] open(String text, UserId account) {
        return vault.open(text, account.value().toString());
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
}
