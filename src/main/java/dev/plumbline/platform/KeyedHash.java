package dev.plumbline.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hash that only this installation can make: a plain one of what there is little of tells it to whoever tries all. */
public final class KeyedHash {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param purpose two purposes have nothing in common */
    public KeyedHash(Secrets secrets, String purpose) {
        this.key = new SecretKeySpec(secrets.derive(purpose), HMAC);
    }

    /** 64 digits of the number to the base of 16. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
