package dev.plumbline.identity.installation;

import dev.plumbline.shared.UserId;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?firm&user} of the sessions of the installation.
 *
 * @param firm short name of the firm in which somebody works now
 */
record InstallationSessionFilter(
        @Size(max = 63) @Nullable String firm, @Nullable UserId user) {}
