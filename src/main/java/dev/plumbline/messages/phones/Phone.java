package dev.plumbline.messages.phones;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The phone of a member.
 *
 * @param number      null when there is none
 * @param code        which code is waited for; null when none is
 * @param confirmedAt when a code proved that the number is theirs, which is also their consent; null while none has
 * @param stoppedAt   when texts were stopped; null when they were not
 * @param version     0 while none was ever given
 */
record Phone(
        @Nullable Line number,
        @Nullable Code code,
        @Nullable Instant confirmedAt,
        @Nullable Instant stoppedAt,
        long version) {
    static final int TRIES_MAX = 5;

    static final Phone NONE = new Phone(null, null, null, null, 0);

    /**
     * @param id     new each time a code is asked for
     * @param sealed E.164
     * @param ends   its last digits
     */
    record Line(UUID id, String sealed, String ends) {}

    /** @param tries how many were wrong */
    record Code(String hash, Instant endsAt, int tries) {}

    PhoneState state() {
        if (number == null) {
            return PhoneState.NONE;
        }
        if (confirmedAt == null) {
            return PhoneState.WAITING;
        }
        return stoppedAt == null ? PhoneState.CONFIRMED : PhoneState.STOPPED;
    }

    Phone asking(Line to, Code by) {
        return new Phone(to, by, null, null, version);
    }

    Phone wrong(Code tried) {
        return new Phone(number, new Code(tried.hash(), tried.endsAt(), tried.tries() + 1), null, null, version);
    }

    Phone confirmed(Instant at) {
        return new Phone(number, null, at, null, version);
    }

    Phone stopped(Instant at) {
        return new Phone(number, null, confirmedAt, at, version);
    }

    Phone removed() {
        return new Phone(null, null, null, null, version);
    }
}
