package dev.plumbline.webhooks.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;

/** Reads {@code Retry-After} (RFC 9110 10.2.3): seconds, or a time. */
final class RetryAfter {
    /** No receiver holds its events up for longer than the longest wait of ours. */
    static final Duration MOST = Duration.ofHours(24);

    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** Nothing when there is none, or none that can be understood. */
    static Duration of(HttpResponse response, Instant now) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return header == null || header.getValue() == null
                ? Duration.ZERO
                : of(header.getValue().strip(), now);
    }

    static Duration of(String text, Instant now) {
        Duration asked =
                text.matches("[0-9]{1," + DIGITS + "}") ? Duration.ofSeconds(Long.parseLong(text)) : until(text, now);
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }

    private static Duration until(String text, Instant now) {
        try {
            return Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }
}
