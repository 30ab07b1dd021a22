package dev.plumbline.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From when until when evidence is good, half-open: the first instant counts, the last does not. A gas test ends at an
 * instant, a certificate with a legal day at its place; which of the two is said by the rule ({@link EvidenceRule.Term}).
 */
public sealed interface Validity {
    Instant startsAt();

    /** The first instant at which it is not good any more; null when it has no end. */
    @Nullable
    Instant endsAt();

    default boolean started(Instant at) {
        return !at.isBefore(startsAt());
    }

    default boolean ended(Instant at) {
        Instant end = endsAt();
        return end != null && !at.isBefore(end);
    }

    default boolean covers(Instant at) {
        return started(at) && !ended(at);
    }

    /** From instant to instant. */
    record ByClock(Instant from, @Nullable Instant until) implements Validity {
        /** @throws IllegalArgumentException when it ends before it starts */
        public ByClock {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("It ends at " + until + ", before it starts at " + from);
            }
        }

        @Override
        public Instant startsAt() {
            return from;
        }

        @Override
        public @Nullable Instant endsAt() {
            return until;
        }
    }

    /**
     * Whole days on the wall clock of a place, which are not always 24 hours long.
     *
     * @param until the first day on which it is not good any more; null when it has no end
     */
    record ByDay(LocalDate from, @Nullable LocalDate until, ZoneId place) implements Validity {
        /** @throws IllegalArgumentException when it ends before it starts */
        public ByDay {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("It ends on " + until + ", before it starts on " + from);
            }
        }

        @Override
        public Instant startsAt() {
            return from.atStartOfDay(place).toInstant();
        }

        @Override
        public @Nullable Instant endsAt() {
            return until == null ? null : until.atStartOfDay(place).toInstant();
        }
    }
}
