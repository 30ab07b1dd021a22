package dev.plumbline.audit.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with an export.
 *
 * @param firstIndex the leaf index of the first bad event; for a bad checkpoint, the first event that is left without proof
 * @param endIndex behind the last index among which the first bad event must be: first + 1 when it is known exactly
 * @param eventId the id of the first bad event as far as the file tells it
 */
public record Finding(
        Kind kind, long firstIndex, long endIndex, @Nullable UUID eventId, String message) {

    /** What happened. */
    public enum Kind {
        /** An event, or its content, is not the one recorded. */
        EDITED,
        /** Events are missing, with later ones present. */
        REMOVED,
        /** An event that was never recorded here, or a copy of one. */
        INSERTED,
        /** An event stands at another place than recorded. */
        REORDERED,
        /** The end is missing. */
        CUT_OFF,
        /** Events and hashes were recomputed consistently, but no signed root fits. */
        RECOMPUTED,
        /** Events behind the last checkpoint: never sealed, or their checkpoint was taken away. */
        UNSEALED,
        /** A line other than an event was changed. */
        DAMAGED,
        /** Made by another firm's log. */
        FOREIGN,
        /** A checkpoint that cannot be read, or whose signature is wrong. */
        BAD_CHECKPOINT,
        /** Signed checkpoints that contradict each other. */
        INCONSISTENT,
        /** Signed only by keys that are not trusted. */
        UNKNOWN_KEY,
        /** Signed by a key after its retirement. */
        RETIRED_KEY,
        /** Older than, or different from, the checkpoint that the caller had saved. */
        ROLLED_BACK
    }

    static Finding at(Kind kind, long index, String message) {
        return new Finding(kind, index, index + 1, null, message);
    }

    static Finding among(Kind kind, long first, long end, String message) {
        return new Finding(kind, first, Math.max(first + 1, end), null, message);
    }

    boolean isExact() {
        return endIndex == firstIndex + 1;
    }
}
