package dev.plumbline.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCheckTests {
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");
    private static final Duration DAY = Duration.ofHours(26);

    @TempDir
    private Path data;

    private Finding look(@Nullable Duration within) {
        return new BackupCheck(new BackupSettings(within), data, Clock.fixed(NOW, ZoneOffset.UTC)).look();
    }

    private void red(Finding finding, String reason) {
        assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.fix())
                .startsWith("See why none was made: run bin/backup")
                .contains("plumbline backed-up");
    }

    @Test
    void isWellAsLongAsTheLastIsYoungEnoughAndRedAfterThat() throws IOException {
        BackupMark.set(data, NOW.minus(DAY).minusSeconds(1));
        red(look(DAY), "The last good backup is too old.");
        assertThat(look(DAY).details())
                .containsEntry("lastAt", NOW.minus(DAY).minusSeconds(1))
                .containsEntry("ageHours", 26L);

        BackupMark.set(data, NOW.minus(DAY));
        assertThat(look(DAY).severity()).isEqualTo(Finding.Severity.WELL);
    }

    @Test
    void isRedWhereThereNeverWasOne() {
        red(look(DAY), "No good backup was ever made.");
    }

    @Test
    void isRedWhereItCannotBeToldWhenTheLastWas() throws IOException {
        Files.writeString(data.resolve("backed-up"), "yesterday");
        red(look(DAY), "It cannot be read when the last good backup was made.");
    }

    @Test
    void warnsWhereNobodyWatches() throws IOException {
        BackupMark.set(data, NOW.minus(Duration.ofDays(400)));
        Finding finding = look(null);

        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.fix()).contains("PLUMBLINE_BACKUP_WITHIN");
        assertThat(finding.details()).containsEntry("ageHours", 9600L);
    }

    @Test
    void watchesForNoTimeThatNobodyCanMeet() {
        assertThatThrownBy(() -> new BackupSettings(Duration.ZERO)).hasMessageContaining("plumbline.backup.within");
    }
}
