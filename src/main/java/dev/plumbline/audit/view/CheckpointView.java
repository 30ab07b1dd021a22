package dev.plumbline.audit.view;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed head of the log.
 *
 * @param note C2SP signed note, as it is checked
 */
record CheckpointView(UUID id, long size, Instant at, int keyGeneration, String note) {}
