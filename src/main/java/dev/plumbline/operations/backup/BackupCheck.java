package dev.plumbline.operations.backup;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the last good backup is as young as the operators want it. */
@Component
class BackupCheck implements Check {
    private static final String FIX =
            "See why none was made: run bin/backup and read what it says. With an outside database run"
                    + " plumbline backed-up on this data folder when your own backup is done.";

    private final BackupSettings settings;
    private final Path data;
    private final Clock clock;

    BackupCheck(BackupSettings settings, @Value("${plumbline.data:data}") Path data, Clock clock) {
        this.settings = settings;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Finding look() {
        Optional<Instant> last;
        try {
            last = BackupMark.find(data);
        } catch (IOException e) {
            return Finding.blocking("It cannot be read when the last good backup was made.", FIX);
        }
        Finding finding = finding(last);
        return last.isPresent()
                ? finding.with("lastAt", last.get())
                        .with(
                                "ageHours",
                                Duration.between(last.get(), clock.instant()).toHours())
                : finding;
    }

    private Finding finding(Optional<Instant> last) {
        Duration within = settings.within();
        if (within == null) {
            return Finding.warning(
                    "Nobody watches how old the last backup is.",
                    "Set PLUMBLINE_BACKUP_WITHIN, as 26h for one each night.");
        }
        if (last.isEmpty()) {
            return Finding.blocking("No good backup was ever made.", FIX);
        }
        return Duration.between(last.get(), clock.instant()).compareTo(within) > 0
                ? Finding.blocking("The last good backup is too old.", FIX)
                : Finding.well("The last good backup is young enough.");
    }
}
