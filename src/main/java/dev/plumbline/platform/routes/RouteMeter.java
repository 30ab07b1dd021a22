package dev.plumbline.platform.routes;

import dev.plumbline.platform.Routes;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** How long the calls of one route took: each to one in a hundred, in some kilobytes however many there are. */
final class RouteMeter {
    private static final int DIGITS = 2;
    private static final long LONGEST_US = TimeUnit.MINUTES.toMicros(10);
    private static final double US_PER_MS = 1_000;
    private static final int SERVER_ERROR = 500;

    private final Histogram microseconds = new Histogram(DIGITS);
    private long errors;
    private @Nullable Instant lastUsed;

    synchronized void count(long nanos, int status, Instant at) {
        microseconds.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 1, LONGEST_US));
        if (status >= SERVER_ERROR) {
            errors++;
        }
        lastUsed = at;
    }

    synchronized Routes.Figures figures() {
        long count = microseconds.getTotalCount();
        return count == 0
                ? none()
                : new Routes.Figures(
                        count,
                        ms(Math.round(microseconds.getMean())),
                        ms(microseconds.getMinValue()),
                        ms(microseconds.getMaxValue()),
                        ms(microseconds.getValueAtPercentile(50)),
                        ms(microseconds.getValueAtPercentile(99)),
                        (double) errors / count,
                        lastUsed);
    }

    static Routes.Figures none() {
        return new Routes.Figures(0, null, null, null, null, null, 0, null);
    }

    private static double ms(long us) {
        return us / US_PER_MS;
    }
}
