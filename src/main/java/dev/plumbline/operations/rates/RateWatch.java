package dev.plumbline.operations.rates;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps what nodes know of each other fresh, so that no request has to ask. While the database is away what was known holds. */
@Component
class RateWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RateWatch.class);
    /** A node counts for thirty seconds after it was seen. */
    private static final int APPEAR_EVERY = 8;

    private static final int CLEAR_EVERY = 60;

    private final RateReleases releases;
    private volatile @Nullable ScheduledExecutorService clockwork;
    private int turn;

    RateWatch(RateReleases releases) {
        this.releases = releases;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        releases.learn();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rate-watch").daemon().factory());
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        clockwork = thread;
    }

    private void look() {
        try {
            if (turn % APPEAR_EVERY == 0) {
                releases.appear();
            }
            releases.learn();
            releases.tell();
            if (turn % CLEAR_EVERY == CLEAR_EVERY - 1) {
                releases.clearAway();
            }
        } catch (RuntimeException e) {
            log.debug("The limits cannot be shared now", e);
        }
        turn++;
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = clockwork;
        if (thread != null) {
            thread.shutdownNow();
            try {
                releases.leave();
            } catch (RuntimeException e) {
                log.debug("The other nodes will notice by themselves", e);
            }
        }
        clockwork = null;
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
