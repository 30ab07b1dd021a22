package dev.plumbline.operations.traces;

import dev.plumbline.platform.Traces;
import org.jspecify.annotations.Nullable;

/** Without a collector: nothing of OpenTelemetry is even loaded. */
final class NoTraces implements Traces {
    @Override
    public @Nullable String traceOf(String request) {
        return null;
    }

    @Override
    public void request(Answered what) {}

    @Override
    public void job(String name, Runnable work) {
        work.run();
    }

    @Override
    public void round(String name, Runnable work) {
        work.run();
    }
}
