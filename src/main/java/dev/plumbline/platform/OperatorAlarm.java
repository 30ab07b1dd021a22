package dev.plumbline.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did to the whole installation what all who run it should know, himself included: if it was not he, somebody else has
 * his account. Published in the transaction that does it.
 *
 * @param what  the effect, as the first words of a sentence
 * @param until when it ends by itself; null when it does not
 */
public record OperatorAlarm(
        String what,
        String reason,
        String by,
        Instant at,
        @Nullable Instant until) {}
