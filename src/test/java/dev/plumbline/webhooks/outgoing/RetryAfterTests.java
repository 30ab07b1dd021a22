package dev.plumbline.webhooks.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    @Test
    void isSecondsOrATime() {
        assertThat(RetryAfter.of("120", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.of("Sun, 29 Nov 2026 08:05:00 GMT", NOW)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void nobodyHoldsEventsUpForLongerThanADay() {
        assertThat(RetryAfter.of("999999999", NOW)).isEqualTo(Duration.ofHours(24));
        assertThat(RetryAfter.of("Fri, 31 Dec 9999 23:59:59 GMT", NOW)).isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1.5", "99999999999999999999", "Sun, 29 Nov 2026 07:00:00 GMT", "\u0661"})
    void whatCannotBeMeantIsNoWait(String text) {
        assertThat(RetryAfter.of(text, NOW)).isZero();
    }
}
