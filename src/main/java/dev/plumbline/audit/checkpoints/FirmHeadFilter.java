package dev.plumbline.audit.checkpoints;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?q} of the heads of all firms' logs.
 *
 * @param q the beginning of a firm's short name
 */
record FirmHeadFilter(@Size(max = 63) @Nullable String q) {}
