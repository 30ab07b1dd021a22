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
            assertThat(after(n + 1, id))
                    .isBetween(wait, wait.multipliedBy(11).dividedBy(10))
                    .isEqualTo(after(n + 1, id));
        }
        assertThat(Attempts.after(10, id, Duration.ZERO)).isEmpty();
    }

    @Test
    void aReceiverThatAsksForMoreTimeHasIt() {
        DeliveryId id = new DeliveryId(UUID.randomUUID());

        assertThat(Attempts.after(1, id, Duration.ofMinutes(10)).orElseThrow())
                .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        assertThat(Attempts.after(9, id, Duration.ofMinutes(10)).orElseThrow()).isGreaterThan(Duration.ofHours(23));
    }

    @Test
    void restsAreLongerEachTimeToAQuarterOfAnHour() {
        assertThat(Attempts.rest(9)).isZero();
        assertThat(Attempts.rest(10)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Attempts.rest(11)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Attempts.rest(15)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Attempts.rest(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    private static Duration after(int attempt, DeliveryId id) {
        return Attempts.after(attempt, id, Duration.ZERO).orElseThrow();
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        Set<Duration> waits = new HashSet<>();
        for (int n = 0; n < 100; n++) {
            waits.add(after(2, new DeliveryId(UUID.randomUUID())));
        }
        assertThat(waits).hasSizeGreaterThan(90);
    }
}
