package dev.plumbline.jobs.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Finding;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogCheckTests {
    @ParameterizedTest
    @CsvSource({"0, WELL", "5, WELL", "6, WARNING", "60, WARNING", "61, BLOCKING"})
    void isAsBadAsTheOldestJobWaitsLong(int minutes, Finding.Severity severity) {
        assertThat(BacklogCheck.finding(Duration.ofMinutes(minutes)).severity()).isEqualTo(severity);
    }
}
