package dev.plumbline.operations.switches;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps this node's knowledge of the switches fresh. While the database is away the last that was known holds. */
@Component
class SwitchWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SwitchWatch.class);

    private final Switches switches;
    private volatile @Nullable ScheduledExecutorService clockwork;

    SwitchWatch(Switches switches) {
        this.switches = switches;
    }

    /** The first look is before any request. It may be started again after it was stopped. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        switches.refresh();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("switch-watch").daemon().factory());
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        clockwork = thread;
    }

    private void look() {
        try {
            switches.refresh();
        } catch (RuntimeException e) {
            log.debug("The switches cannot be read now", e);
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = clockwork;
        if (thread != null) {
            thread.shutdownNow();
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
