package dev.plumbline.webhooks.sending;

import dev.plumbline.webhooks.DeliveryId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When an event is sent again that was not taken: ten attempts over about three days. */
final class Attempts {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private Attempts() {}

    /**
     * How long to wait after this attempt; empty when it was the last. Up to a tenth more or less, so that what failed together
     * does not come back together; the same for the same delivery and attempt.
     */
    static Optional<Duration> after(int attempt, DeliveryId delivery) {
        if (attempt > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempt - 1);
        long spread = wait.toMillis() / 10;
        long jitter = Math.floorMod(31L * delivery.value().hashCode() + attempt, 2 * spread + 1) - spread;
        return Optional.of(wait.plusMillis(jitter));
    }
}
