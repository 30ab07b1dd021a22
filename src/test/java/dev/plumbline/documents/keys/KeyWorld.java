package dev.plumbline.documents.keys;

import dev.plumbline.platform.Secrets;
import java.security.SecureRandom;
import java.time.Duration;

/** Those who wrap keys, for tests. */
public final class KeyWorld {
    private KeyWorld() {}

    public static KeyWraps wraps(byte[] secret) {
        return new KeyWraps(new SecretKeyWrap(new Secrets(secret), new SecureRandom()), null, false);
    }

    public static KeyWraps wraps(byte[] secret, LocalKms kms) {
        KmsSettings settings = new KmsSettings(
                LocalKms.KEY, kms.address(), "eu-west-2", "test", "test secret", Duration.ofSeconds(5), false);
        return new KeyWraps(
                new SecretKeyWrap(new Secrets(secret), new SecureRandom()),
                new KmsKeyWrap(KeyConfiguration.client(settings), LocalKms.KEY),
                false);
    }
}
