package dev.plumbline.operations.backup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often there is to be a backup.
 *
 * @param within how old the last good one may be, more than nothing; without it nobody watches
 */
@ConfigurationProperties("plumbline.backup")
record BackupSettings(@Nullable Duration within) {
    BackupSettings {
        if (within != null && !within.isPositive()) {
            throw new IllegalArgumentException("plumbline.backup.within is longer than nothing, as 26h");
        }
    }
}
