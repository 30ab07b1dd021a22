package dev.plumbline.firms.installation;

import dev.plumbline.firms.FirmName;
import dev.plumbline.firms.FirmStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One firm of the installation, without anything that it keeps.
 *
 * @param statusAt     since when it stands so
 * @param members      how many are active; counted up to 10,000
 * @param lastSignInAt when the latest session began in which somebody works there, or did when it ended; null for never
 */
record InstallationFirmView(
        FirmName firm,
        FirmStatus status,
        Instant statusAt,
        Instant createdAt,
        int members,
        @Nullable Instant lastSignInAt) {}
