package dev.plumbline.webhooks.outgoing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param status null when there was no answer
 * @param text   the beginning of the answer's body, at most 1,000 characters
 * @param error  why there was no answer; null when there was one
 * @param retryAfter how long the receiver asks to be left alone ({@code Retry-After}, RFC 9110 10.2.3); nothing when it does not
 */
public record Answer(
        @Nullable Integer status, String text, @Nullable String error, Duration took, Duration retryAfter) {
    private static final int GONE = 410;

    /** There was no answer. */
    public static Answer none(String error, Duration took) {
        return new Answer(null, "", error, took, Duration.ZERO);
    }

    public boolean isSuccess() {
        return status != null && status / 100 == 2;
    }

    /** The receiver wants nothing any more (Standard Webhooks). */
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
