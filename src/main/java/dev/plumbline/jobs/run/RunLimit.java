package dev.plumbline.jobs.run;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Interrupts the thread that made it when the time is up, and never after it was closed. */
final class RunLimit implements AutoCloseable {
    private final Thread worker = Thread.currentThread();
    private final ScheduledFuture<?> alarm;
    private boolean closed;
    private boolean over;

    RunLimit(ScheduledExecutorService timer, Duration limit) {
        alarm = timer.schedule(this::strike, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void strike() {
        if (!closed) {
            over = true;
            worker.interrupt();
        }
    }

    synchronized boolean over() {
        return over;
    }

    @Override
    public synchronized void close() {
        closed = true;
        alarm.cancel(false);
        if (over) {
            // The interrupt was ours; what follows (noting the failure) must not suffer from it.
            Thread.interrupted();
        }
    }
}
