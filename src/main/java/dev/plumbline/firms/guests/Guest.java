package dev.plumbline.firms.guests;

import dev.plumbline.firms.GuestStatus;
import dev.plumbline.shared.GuestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place.
 *
 * @param accepted whether a link of theirs was used
 * @param sentTimes how many links were written to them
 * @param sent     the latest link; null only within the transaction that makes the place
 */
record Guest(
        GuestId id,
        String name,
        String email,
        GuestStatus status,
        boolean accepted,
        int sentTimes,
        @Nullable Sent sent,
        long version) {

    /** @param open whether it was neither used nor taken back */
    record Sent(Instant at, Instant expiresAt, boolean open) {}

    GuestStatus enabled() {
        return accepted ? GuestStatus.ACTIVE : GuestStatus.INVITED;
    }
}
