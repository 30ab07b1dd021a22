package dev.plumbline.webhooks.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt.
 *
 * @param millis how long it took
 * @param status null when there was no answer
 * @param answer the beginning of it, at most 1,000 characters
 * @param error  why there was no answer
 */
public record AttemptView(
        int number,
        Instant sentAt,
        long millis,
        @Nullable Integer status,
        String answer,
        @Nullable String error) {}
