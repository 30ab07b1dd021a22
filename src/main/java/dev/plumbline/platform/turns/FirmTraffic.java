package dev.plumbline.platform.turns;

import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Whether firms work beside each other on this node. */
final class FirmTraffic {
    private final LongSupplier nanos;
    private final AtomicReference<Seen> seen = new AtomicReference<>(Seen.NOBODY);

    /**
     * Who worked last, and who was the last before that was another.
     *
     * @param at       when, in nanoseconds of the system's own time
     * @param other    null while there has been one firm only
     */
    private record Seen(@Nullable FirmId firm, long at, boolean other, long otherAt) {
        static final Seen NOBODY = new Seen(null, 0, false, 0);

        Seen then(FirmId next, long now) {
            return next.equals(firm) ? new Seen(next, now, other, otherAt) : new Seen(next, now, firm != null, at);
        }
    }

    FirmTraffic(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void works(FirmId firm) {
        long now = nanos.getAsLong();
        seen.updateAndGet(last -> last.then(firm, now));
    }

    /** Whether another firm than this has begun something within that time. */
    boolean othersWithin(FirmId firm, Duration time) {
        Seen last = seen.get();
        long now = nanos.getAsLong();
        boolean otherIsLast = last.firm() != null && !last.firm().equals(firm);
        if (otherIsLast) {
            return now - last.at() <= time.toNanos();
        }
        return last.other() && now - last.otherAt() <= time.toNanos();
    }
}
