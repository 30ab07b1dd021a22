package dev.plumbline.jobs;

import java.time.Duration;

/**
 * How often a failing job is tried and how long it waits in between: twice as long each time.
 *
 * @param tries attempts in all; after the last one the job is dead
 */
public record Retries(int tries, Duration first, Duration longest) {
    /** Eight attempts over about 45 minutes. */
    public static final Retries USUAL = new Retries(8, Duration.ofSeconds(20), Duration.ofMinutes(30));

    public static final Retries NONE = new Retries(1, Duration.ZERO, Duration.ZERO);

    public Retries {
        if (tries < 1 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("A job is tried at least once, and its delays grow");
        }
    }

    public boolean exhaustedBy(int attempts) {
        return attempts >= tries;
    }

    /** The wait after this many failed attempts. */
    public Duration after(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, 30));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
