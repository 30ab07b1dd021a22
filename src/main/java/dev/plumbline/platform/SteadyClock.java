package dev.plumbline.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * The machine's wall clock as far as it can be believed. Time never goes back. It goes on by the monotonic clock and follows the
 * wall clock by at most one part in sixty, so that a correction of seconds is made within minutes and nothing falls due twice.
 *
 * <p>Where the two part by more than a minute somebody has moved the wall clock. Ahead is believed once it has stayed so for a
 * minute: a machine that slept comes back like this, and what ends by time only ends sooner. More than a month ahead is not: no
 * machine sleeps so long, and whatever is kept for years would be destroyed. Back is not believed while the process runs: links,
 * codes and sessions that are over would live again. {@link #moved} tells how far, for whoever watches.
 */
public final class SteadyClock extends Clock {
    static final Duration BELIEVED = Duration.ofMinutes(1);
    static final Duration STAYS = Duration.ofMinutes(1);
    static final Duration FURTHEST = Duration.ofDays(31);
    private static final long PART = 60;

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final AtomicReference<State> state;

    /**
     * @param wall  the machine's
     * @param nanos a count of nanoseconds that nobody moves
     */
    public SteadyClock(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.state = new AtomicReference<>(new State(nanos.getAsLong(), wall.instant(), 0, false));
    }

    /**
     * Where time stood at a count.
     *
     * @param since the count from which on the wall clock was ahead
     * @param ahead whether it was
     */
    private record State(long count, Instant at, long since, boolean ahead) {
        State next(long now, Instant shown) {
            long passed = Math.max(0, now - count);
            Instant steady = at.plusNanos(passed);
            Duration apart = Duration.between(steady, shown);
            if (apart.abs().compareTo(BELIEVED) <= 0) {
                long most = passed / PART;
                long correction = Math.clamp(apart.toNanos(), -most, most);
                return new State(count + passed, steady.plusNanos(correction), 0, false);
            }
            if (apart.isNegative() || apart.compareTo(FURTHEST) > 0) {
                return new State(count + passed, steady, 0, false);
            }
            long from = ahead ? since : now;
            return now - from >= STAYS.toNanos()
                    ? new State(count + passed, shown, 0, false)
                    : new State(count + passed, steady, from, true);
        }
    }

    @Override
    public Instant instant() {
        return state.updateAndGet(before -> before.next(nanos.getAsLong(), wall.instant()))
                .at();
    }

    /** How far the wall clock is ahead of this one; negative where it was moved back. */
    public Duration moved() {
        return Duration.between(instant(), wall.instant());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants have no zone; pass zones where dates are made.");
    }
}
