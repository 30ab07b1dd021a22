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

    private static final int PATIENT = 10;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    private Attempts() {}

    /**
     * How long to wait after this attempt; empty when it was the last. Up to a tenth more, so that what failed together does not
     * come back together; the same for the same delivery and attempt. Never less than the receiver asked for.
     */
    static Optional<Duration> after(int attempt, DeliveryId delivery, Duration asked) {
        if (attempt > WAITS.size()) {
            return Optional.empty();
        }
        Duration ours = WAITS.get(attempt - 1);
        Duration wait = asked.compareTo(ours) > 0 ? asked : ours;
        long jitter = Math.floorMod(31L * delivery.value().hashCode() + attempt, wait.toMillis() / 10 + 1);
        return Optional.of(wait.plusMillis(jitter));
    }

    /**
     * How long a webhook is spared after so many attempts in a row have failed, whatever waits for it; nothing for the first nine.
     * Doubled with each that fails then, a quarter of an hour at most.
     */
    static Duration rest(int failures) {
        if (failures < PATIENT) {
            return Duration.ZERO;
        }
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - PATIENT, DOUBLINGS));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
