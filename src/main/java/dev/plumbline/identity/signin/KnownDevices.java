package dev.plumbline.identity.signin;

import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.UserId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers in the browser that this device has signed in to an account, so that strangers who guess at the account slow
 * down themselves and not its holder (OWASP, device cookies). The cookie opens nothing; it only has a counter of its own.
 */
@Component
public class KnownDevices {
    private static final int ID_BYTES = 16;
    private static final int NONCE_BYTES = 16;
    private static final int MAC_BYTES = 32;

    private final SecretKeySpec key;
    private final SecureRandom random;

    KnownDevices(Secrets secrets, SecureRandom random) {
        this.key = new SecretKeySpec(secrets.derive("known-device/1"), "HmacSHA256");
        this.random = random;
    }

    /** The nonce of the device if the cookie is ours and belongs to this account. */
    Optional<String> read(@Nullable String cookie, UserId account) {
        if (cookie == null || cookie.length() != length()) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(cookie);
            byte[] content = Arrays.copyOf(all, ID_BYTES + NONCE_BYTES);
            boolean ours = MessageDigest.isEqual(mac(content), Arrays.copyOfRange(all, content.length, all.length))
                    && Arrays.equals(bytes(account), Arrays.copyOf(all, ID_BYTES));
            return ours ? Optional.of(HexFormat.of().formatHex(content, ID_BYTES, content.length)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The cookie as it is if it is good, else a new one. */
    public String remember(@Nullable String cookie, UserId account) {
        if (cookie != null && read(cookie, account).isPresent()) {
            return cookie;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] content = ByteBuffer.allocate(ID_BYTES + NONCE_BYTES)
                .put(bytes(account))
                .put(nonce)
                .array();
        byte[] all = ByteBuffer.allocate(content.length + MAC_BYTES)
                .put(content)
                .put(mac(content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static int length() {
        return ((ID_BYTES + NONCE_BYTES + MAC_BYTES) * 4 + 2) / 3;
    }

    private static byte[] bytes(UserId account) {
        UUID id = account.value();
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] mac(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
