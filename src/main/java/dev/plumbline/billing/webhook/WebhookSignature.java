package dev.plumbline.billing.webhook;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a request was signed by one of the secrets, now: Stripe's own check, and what it leaves out. */
final class WebhookSignature {
    /** Both ways: clocks differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int HEADER_MAX = 2000;

    /** The library reads the first time it finds, and has no answer to one that is no number. */
    private static final Pattern TIME = Pattern.compile("(?:^|,)t=([0-9]{1,11})(?=,|$)");

    private static final Pattern ANY_TIME = Pattern.compile("(?:^|,)\\s*t=");

    private final Clock clock;

    WebhookSignature(Clock clock) {
        this.clock = clock;
    }

    /** False for whatever cannot be read: a header that a stranger made is no fault. */
    boolean isGood(@Nullable String header, byte[] body, List<String> secrets) {
        if (header == null || header.length() > HEADER_MAX || !isTimely(header)) {
            return false;
        }
        String payload = new String(body, StandardCharsets.UTF_8);
        // Each is tried, so that how long it takes tells nothing of which was near.
        return secrets.stream().map(secret -> verifies(payload, header, secret)).reduce(false, Boolean::logicalOr);
    }

    /** The library refuses what is old, and takes what is of tomorrow. */
    private boolean isTimely(String header) {
        Matcher time = TIME.matcher(header);
        if (!time.find() || ANY_TIME.matcher(header).results().count() != 1) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(time.group(1)));
        return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private boolean verifies(String payload, String header, String secret) {
        try {
            return Webhook.Signature.verifyHeader(payload, header, secret, TOLERANCE.toSeconds(), clock);
        } catch (SignatureVerificationException | RuntimeException unreadable) {
            return false;
        }
    }
}
