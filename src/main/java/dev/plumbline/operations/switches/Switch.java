package dev.plumbline.operations.switches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a switch stands.
 *
 * @param since   null while it is released
 * @param until   when it ends by itself; null while it is released, and of one that lasts until somebody releases it
 * @param reason  why it was engaged or released last
 * @param by      who did that
 * @param version zero while nobody has ever touched it
 */
record Switch(
        SwitchKind kind,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable String by,
        long version) {

    static Switch untouched(SwitchKind kind) {
        return new Switch(kind, null, null, null, null, 0);
    }

    boolean engaged() {
        return since != null;
    }

    /** Whether its time is over, though nobody has released it yet. */
    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
