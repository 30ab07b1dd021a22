package dev.plumbline.webhooks.endpoints;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.webhooks.EndpointId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Secrets as Standard Webhooks writes them: {@code whsec_} and base64 of the key. Kept sealed, each bound to its webhook. */
@Component
class SigningSecrets {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final Vault vault;
    private final SecureRandom random;

    SigningSecrets(Secrets secrets, SecureRandom random) {
        this.vault = new Vault(secrets, "webhook-secret/1", random);
        this.random = random;
    }

    /** For its owner, once. */
    String fresh() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    String seal(String secret, EndpointId endpoint) {
        return vault.seal(
                secret.getBytes(StandardCharsets.US_ASCII), endpoint.value().toString());
    }

    SigningKey open(String sealed, EndpointId endpoint) {
        String text = new String(vault.open(sealed, endpoint.value().toString()), StandardCharsets.US_ASCII);
        return new SigningKey(text, Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }
}
