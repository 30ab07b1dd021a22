package dev.plumbline.firms.installation;

import dev.plumbline.firms.FirmStatus;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?q&status} of the firms of the installation.
 *
 * @param q the beginning of the short name
 */
record InstallationFirmFilter(
        @Size(max = 63) @Nullable String q, @Nullable FirmStatus status) {}
