package dev.plumbline.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.webhooks.DeliveryId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptsTests {
    private static final List<Duration> SCHEDULE = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    @Test
    void waitsLongerEachTimeAndGivesUpAfterTheTenth() {
        DeliveryId id = new DeliveryId(UUID.randomUUID());
        for (int n = 0; n < SCHEDULE.size(); n++) {
            Duration wait = SCHEDULE.get(n);
            assertThat(Attempts.after(n + 1, id).orElseThrow())
                    .isBetween(
                            wait.multipliedBy(9).dividedBy(10),
                            wait.multipliedBy(11).dividedBy(10))
                    .isEqualTo(Attempts.after(n + 1, id).orElseThrow());
        }
        assertThat(Attempts.after(10, id)).isEmpty();
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        Set<Duration> waits = new HashSet<>();
        for (int n = 0; n < 100; n++) {
            waits.add(Attempts.after(2, new DeliveryId(UUID.randomUUID())).orElseThrow());
        }
        assertThat(waits).hasSizeGreaterThan(90);
    }
}
