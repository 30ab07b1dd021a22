package dev.plumbline.messages.told;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Whether a request was signed by one of our secrets, now: Standard Webhooks 1.0.0, symmetric signatures. */
final class EventSignature {
    /** Both ways: clocks differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String VERSION = "v1,";
    private static final int HEADER_MAX = 2000;
    private static final int SIGNATURES_MAX = 10;
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,11}");

    private final List<byte[]> keys;

    EventSignature(List<byte[]> keys) {
        this.keys = keys.stream().map(byte[]::clone).toList();
    }

    /** The three headers as they came; null where one did not come. */
    record Headers(
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String signature) {}

    /** False for whatever cannot be read: a header that a stranger made is no fault. */
    boolean isGood(Headers headers, byte[] body, Instant now) {
        String id = headers.id();
        String timestamp = headers.timestamp();
        String signature = headers.signature();
        if (id == null
                || timestamp == null
                || signature == null
                || signature.length() > HEADER_MAX
                || !ID.matcher(id).matches()
                || !TIMESTAMP.matcher(timestamp).matches()) {
            return false;
        }
        Duration away = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs();
        String[] given = signature.split(" ", -1);
        if (away.compareTo(TOLERANCE) > 0 || given.length > SIGNATURES_MAX) {
            return false;
        }
        byte[] before = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        // Each is compared, so that how long it takes tells nothing of which was near.
        return keys.stream()
                .map(key -> sign(key, before, body))
                .map(right -> Arrays.stream(given)
                        .map(one -> MessageDigest.isEqual(right, one.getBytes(StandardCharsets.UTF_8)))
                        .reduce(false, Boolean::logicalOr))
                .reduce(false, Boolean::logicalOr);
    }

    private static byte[] sign(byte[] key, byte[] before, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(before);
            return (VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
