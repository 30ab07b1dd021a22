package dev.plumbline.clients.entrance;

import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When a page was shown: told to the page, signed, and read again when it sends. No row is kept for a page. */
@Component
class PageClock {
    /** Nobody reads and fills in three pages faster. */
    static final Duration FASTEST = Duration.ofSeconds(2);

    private final KeyedHash hash;
    private final Clock clock;

    PageClock(Secrets secrets, Clock clock) {
        this.hash = new KeyedHash(secrets, "intake-page-clock");
        this.clock = clock;
    }

    String start(String key) {
        long now = clock.instant().toEpochMilli();
        return now + "." + sign(key, now);
    }

    /** Whether the page was ours and a person had the time to fill it in. A page may stay open as long as it likes. */
    boolean hasRun(String key, String started) {
        if (!started.matches("[0-9]{1,15}\\.[0-9a-f]{64}")) {
            return false;
        }
        int dot = started.indexOf('.');
        long shown = Long.parseLong(started.substring(0, dot));
        byte[] given = started.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(sign(key, shown).getBytes(StandardCharsets.US_ASCII), given)
                && !clock.instant().isBefore(Instant.ofEpochMilli(shown).plus(FASTEST));
    }

    private String sign(String key, long at) {
        return hash.of(key + " " + at);
    }
}
