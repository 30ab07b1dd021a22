package dev.plumbline.audit.checkpoints;

import dev.plumbline.firms.FirmName;
import org.jspecify.annotations.Nullable;

/**
 * The last signed head of a firm's log.
 *
 * @param head null while nothing is sealed
 */
record FirmHeadView(FirmName firm, @Nullable LogHeadView head) {}
