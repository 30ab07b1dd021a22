package dev.plumbline.webhooks.sending;

import dev.plumbline.webhooks.endpoints.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers that prove where a request comes from: Standard Webhooks 1.0.0, symmetric signatures. */
final class Signature {
    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";
    static final String ATHENS = "X-Athens-Signature";

    private Signature() {}

    /** @param keys all that sign now, the newest first: a receiver needs one that it knows */
    static Map<String, String> headers(String id, Instant at, byte[] body, List<SigningKey> keys) {
        String timestamp = String.valueOf(at.getEpochSecond());
        byte[] before = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ID, id);
        headers.put(TIMESTAMP, timestamp);
        headers.put(
                SIGNATURE,
                keys.stream()
                        .map(key -> "v1," + Base64.getEncoder().encodeToString(hmac(key.key(), before, body)))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    /** As the predecessor's permit module signed: the body alone, in hexadecimal, keyed with the secret's own text. */
    static String athens(byte[] body, SigningKey key) {
        return "sha256="
                + HexFormat.of().formatHex(hmac(key.text().getBytes(StandardCharsets.US_ASCII), new byte[0], body));
    }

    private static byte[] hmac(byte[] key, byte[] before, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(before);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
