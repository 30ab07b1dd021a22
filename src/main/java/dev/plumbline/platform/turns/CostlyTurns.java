package dev.plumbline.platform.turns;

import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One costly call of a firm at a time on this node; the others of the firm wait for it, in order. While another firm works too,
 * the firm rests seven times as long as its last one took, two seconds at most, so that an eighth of the time is taken at most by
 * calls of up to a quarter of a second. Not for one within another.
 */
public final class CostlyTurns {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final int REST_TIMES = 7;
    private static final Duration REST_MAX = Duration.ofSeconds(2);
    /** A firm that has called within it works too. */
    private static final Duration LATELY = Duration.ofSeconds(1);
    /** After so long it is looked again whether there is anybody to rest for. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final FirmQueues queues = new FirmQueues(1, WAIT);
    private final Map<FirmId, Long> rested = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final Pause pause;
    private final FirmTraffic traffic;

    /** What has its turn. */
    @FunctionalInterface
    public interface Body<T extends @Nullable Object> {
        T run() throws Exception;
    }

    /** Lets the caller wait. */
    @FunctionalInterface
    interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    public CostlyTurns() {
        this(System::nanoTime, Thread::sleep);
    }

    CostlyTurns(LongSupplier nanos, Pause pause) {
        this.nanos = nanos;
        this.pause = pause;
        this.traffic = new FirmTraffic(nanos);
    }

    /** A call that waits for nobody. */
    public void saw(FirmId firm) {
        traffic.works(firm);
    }

    /** @throws Problem service.unavailable when after five seconds others of the firm are still before it; the body has not run then */
    public <T extends @Nullable Object> T call(FirmId firm, Body<T> body) throws Exception {
        traffic.works(firm);
        if (!queues.take(firm)) {
            throw Problem.later(
                    SharedProblem.UNAVAILABLE,
                    "Your firm has other reports under way, which are made one after another. Try again in a moment.",
                    WAIT);
        }
        try {
            rest(firm);
            return timed(firm, body);
        } finally {
            queues.giveBack(firm);
        }
    }

    private void rest(FirmId firm) throws InterruptedException {
        Long until = rested.get(firm);
        if (until == null) {
            return;
        }
        for (long left = until - nanos.getAsLong();
                left > 0 && traffic.othersWithin(firm, LATELY);
                left = until - nanos.getAsLong()) {
            pause.last(Duration.ofNanos(Math.min(left, LOOK.toNanos())));
        }
    }

    private <T extends @Nullable Object> T timed(FirmId firm, Body<T> body) throws Exception {
        long begun = nanos.getAsLong();
        try {
            return body.run();
        } finally {
            long now = nanos.getAsLong();
            rested.values().removeIf(until -> until - now <= 0);
            rested.put(firm, now + Math.min(REST_TIMES * (now - begun), REST_MAX.toNanos()));
        }
    }

    /** Of how many firms somebody is at work or waits. */
    int firms() {
        return queues.firms();
    }
}
