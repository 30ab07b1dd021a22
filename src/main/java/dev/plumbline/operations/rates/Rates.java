package dev.plumbline.operations.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.platform.Throttle.Quota;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The counters of this node. There are as many as are set, whoever calls: when there are more subjects, those that call
 * seldom are forgotten first, so that who is stopped stays stopped.
 */
@Component
class Rates {
    private static final Logger log = LoggerFactory.getLogger(Rates.class);
    private static final int UNTOLD_MAX = 1_000;

    private final RateSettings settings;
    private final Pot pot;
    private final Clock clock;
    private final long windowSeconds;
    private final Cache<RateKey, RateWindow> windows;
    private final BlockingQueue<Blocked> untold = new ArrayBlockingQueue<>(UNTOLD_MAX);
    private volatile boolean serving;
    private volatile int nodes = 1;
    private volatile Map<RateKey, Instant> released = Map.of();

    /** One window of time. */
    record Span(Instant start, Instant end) {}

    /** What the nodes share of a quota in one window: each takes a piece of it when its own share is used up. */
    @FunctionalInterface
    interface Pot {
        /** Takes up to so many out of a pot of so many; returns how many there were, zero when it is empty. */
        int take(RateKey key, Span span, int wanted, int pot);
    }

    /** Who has used up a limit, and in which window. */
    record Blocked(RateKey key, Span span) {}

    /**
     * One counter after a call: nothing is said of the limit where there is none.
     *
     * @param refused how many were refused in this window with this call; zero when it is admitted
     */
    record Taken(Quota quota, int refused) {
        boolean admitted() {
            return refused == 0;
        }
    }

    Rates(RateSettings settings, Pot pot, Clock clock) {
        this.settings = settings;
        this.pot = pot;
        this.clock = clock;
        this.windowSeconds = settings.window().toSeconds();
        this.windows = Caffeine.newBuilder()
                .maximumSize(settings.counted())
                .expireAfterAccess(settings.window().multipliedBy(2))
                // Else a flood grows faster than a thread of its own takes away.
                .executor(Runnable::run)
                .build();
    }

    /** Counts a call, once for each of them until one refuses. */
    List<Taken> take(List<RateKey> keys) {
        serving = true;
        List<Taken> taken = new ArrayList<>();
        for (RateKey key : keys) {
            int limit = settings.limit(key.scope(), key.kind());
            if (limit > 0 && !isReleased(key)) {
                Taken one = take(key, limit);
                taken.add(one);
                if (!one.admitted()) {
                    break;
                }
            }
        }
        return taken;
    }

    private Taken take(RateKey key, int limit) {
        Instant now = clock.instant();
        long second = now.getEpochSecond();
        long start = second - Math.floorMod(second, windowSeconds);
        Span span = new Span(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + windowSeconds));
        RateWindow window = windows.get(key, k -> new RateWindow());
        RateWindow.Outcome outcome = window.take(start, limit, nodes, (wanted, size) -> piece(key, span, wanted, size));
        if (outcome.refused() == 1 && !untold.offer(new Blocked(key, span))) {
            log.debug("More are blocked than can be told");
        }
        Quota quota =
                new Quota(key.policy(), limit, settings.window(), outcome.left(), Duration.between(now, span.end()));
        return new Taken(quota, outcome.refused());
    }

    /** While the database is away nobody is stopped for that: what needs it is refused for its own reason. */
    private int piece(RateKey key, Span span, int wanted, int size) {
        try {
            return pot.take(key, span, wanted, size);
        } catch (DataAccessException | TransactionException e) {
            log.debug("The shared count cannot be asked now", e);
            return wanted;
        }
    }

    private boolean isReleased(RateKey key) {
        Map<RateKey, Instant> known = released;
        Instant until = known.isEmpty() ? null : known.get(key);
        return until != null && clock.instant().isBefore(until);
    }

    /** How many nodes there are, and who is not counted until when. */
    void learn(int nodesNow, Map<RateKey, Instant> releasedNow) {
        nodes = Math.max(1, nodesNow);
        released = Map.copyOf(releasedNow);
    }

    /** Who was blocked since it was asked last, in the order of the keys: nodes that write them down do not wait for each other. */
    List<Blocked> untold() {
        List<Blocked> all = new ArrayList<>();
        untold.drainTo(all);
        all.sort(Comparator.comparing(Blocked::key));
        return all;
    }

    /** Whether anybody calls this node; the commands that run beside a server are none. */
    boolean isServing() {
        return serving;
    }

    int nodes() {
        return nodes;
    }

    int counted() {
        windows.cleanUp();
        return Math.toIntExact(windows.estimatedSize());
    }
}
