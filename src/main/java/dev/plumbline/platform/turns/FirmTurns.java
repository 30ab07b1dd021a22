package dev.plumbline.platform.turns;

import dev.plumbline.shared.FirmId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * How many transactions of one firm run at the same time on this node: half of the connections, two at least, so that a firm that asks for
 * fifty costly reports at once waits for itself, and the others find connections. Who works in a transaction already has
 * his turn, also for one within it: else two who each hold one would wait for each other.
 */
public final class FirmTurns {
    /** How long a call waits for one, as for a connection. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    /** Else whoever repeats a request would wait for it, and not be told that it is under way. */
    private static final int LEAST = 2;

    private static final ThreadLocal<@Nullable Held> HELD = new ThreadLocal<>();

    private final FirmQueues queues;

    /** What this thread has. */
    private static final class Held {
        private final @Nullable FirmId firm;
        private int depth = 1;

        Held(@Nullable FirmId firm) {
            this.firm = firm;
        }
    }

    /** @param connections of the application's pool, at least one */
    public FirmTurns(int connections) {
        queues = new FirmQueues(Math.max(LEAST, (connections + 1) / 2), WAIT);
    }

    /**
     * Waits for a turn of the firm. Each one that was taken has to be given back.
     *
     * @param firm null for work that is nobody's or the system's own, which does not wait
     * @throws CannotCreateTransactionException after five seconds; nothing has to be given back then
     */
    public void take(@Nullable FirmId firm) {
        Held mine = HELD.get();
        if (mine != null) {
            mine.depth++;
            return;
        }
        if (firm != null && !queues.take(firm)) {
            throw new CannotCreateTransactionException("As many as may of this firm are at work");
        }
        HELD.set(new Held(firm));
    }

    /** Ends what this thread took last. */
    public void giveBack() {
        Held mine = HELD.get();
        if (mine == null || --mine.depth > 0) {
            return;
        }
        HELD.remove();
        if (mine.firm != null) {
            queues.giveBack(mine.firm);
        }
    }

    /** Of how many firms somebody is at work or waits. */
    int firms() {
        return queues.firms();
    }
}
