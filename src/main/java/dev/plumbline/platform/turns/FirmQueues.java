package dev.plumbline.platform.turns;

import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A number of turns for each firm on this node, given out in the order in which they were asked for. */
final class FirmQueues {
    private final int most;
    private final Duration wait;
    private final Map<FirmId, Queue> queues = new ConcurrentHashMap<>();

    /** The turns of one firm; it is there as long as somebody has one or waits. */
    private static final class Queue {
        private final Semaphore turns;
        private int users;

        Queue(int most) {
            turns = new Semaphore(most, true);
        }
    }

    FirmQueues(int most, Duration wait) {
        this.most = most;
        this.wait = wait;
    }

    /** Waits for a turn; false, and nothing to be given back, when it took too long. */
    boolean take(FirmId firm) {
        Queue queue = queues.compute(firm, (f, there) -> {
            Queue joined = there == null ? new Queue(most) : there;
            joined.users++;
            return joined;
        });
        boolean mine = false;
        try {
            mine = queue.turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            leave(firm, false);
        }
        return mine;
    }

    void giveBack(FirmId firm) {
        leave(firm, true);
    }

    private void leave(FirmId firm, boolean hadOne) {
        queues.computeIfPresent(firm, (f, queue) -> {
            if (hadOne) {
                queue.turns.release();
            }
            return --queue.users == 0 ? null : queue;
        });
    }

    /** Of how many firms somebody is at work or waits. */
    int firms() {
        return queues.size();
    }
}
