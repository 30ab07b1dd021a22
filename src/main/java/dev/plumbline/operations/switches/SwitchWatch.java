package dev.plumbline.operations.switches;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps this node's knowledge of the switches fresh. While the database is away the last that was known holds. */
@Component
class SwitchWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SwitchWatch.class);

    private final Switches switches;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("switch-watch").daemon().factory());
    private volatile boolean running;

    SwitchWatch(Switches switches) {
        this.switches = switches;
    }

    /** The first look is before any request. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        switches.refresh();
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        running = true;
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
        clockwork.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
