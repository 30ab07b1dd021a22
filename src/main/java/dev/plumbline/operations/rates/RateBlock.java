package dev.plumbline.operations.rates;

import java.time.Instant;

/**
 * Who has used up a limit.
 *
 * @param subject an id, or a network
 * @param since   when the first of the windows without a break began in which it was used up
 * @param endsAt  when calls are served again
 */
record RateBlock(RateScope scope, RateKind kind, String subject, Instant since, Instant endsAt) {}
