package dev.plumbline.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** When a page for strangers was shown: written into the page, signed, and read again when it is sent. No row is kept for a page. */
@Component
public class PageClock {
    /** Nobody reads and fills in a form faster. */
    public static final Duration FASTEST = Duration.ofSeconds(2);

    private static final int STAMP = 8;
    private static final int SIGNATURE = 16;

    private final Mac mac;
    private final Clock clock;

    PageClock(Secrets secrets, Clock clock) {
        this.clock = clock;
        try {
            // Its first name: pages that are open while the installation is renewed stay ours.
            this.mac = Mac.getInstance("HmacSHA256");
            this.mac.init(new SecretKeySpec(secrets.derive("capture-form-clock"), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a page carries that is shown now.
     *
     * @param key of the page, which no other page has
     */
    public String start(String key) {
        byte[] stamp = ByteBuffer.allocate(STAMP)
                .putLong(clock.instant().toEpochMilli())
                .array();
        byte[] text = ByteBuffer.allocate(STAMP + SIGNATURE)
                .put(stamp)
                .put(sign(key, stamp))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Whether the page was ours and a person had the time to fill it in. A page may stay open as long as it likes. */
    public boolean hasRun(String key, String started) {
        if (!started.matches("[A-Za-z0-9_-]{32}")) {
            return false;
        }
        byte[] bytes = Base64.getUrlDecoder().decode(started);
        byte[] stamp = Arrays.copyOf(bytes, STAMP);
        if (!MessageDigest.isEqual(sign(key, stamp), Arrays.copyOfRange(bytes, STAMP, bytes.length))) {
            return false;
        }
        Instant shown = Instant.ofEpochMilli(ByteBuffer.wrap(stamp).getLong());
        return !clock.instant().isBefore(shown.plus(FASTEST));
    }

    private byte[] sign(String key, byte[] stamp) {
        try {
            Mac one = (Mac) mac.clone();
            one.update(key.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(one.doFinal(stamp), SIGNATURE);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
