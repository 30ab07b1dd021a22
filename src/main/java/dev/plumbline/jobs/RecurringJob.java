package dev.plumbline.jobs;

import java.time.Duration;

/**
 * Work that comes round; a bean of the module that does it. It must bear being run twice and being skipped.
 *
 * @param name  {@code feature.verb}
 * @param label what it does, for the jobs page
 * @param every time between the end of one round and the start of the next
 * @param forEachFirm whether it runs once for every firm in the firm's scope, or once in the platform's scope
 * @param work  opens its own transactions
 * @param cadence how often a round does something: the others see that it is done
 */
public record RecurringJob(
        String name, String label, Duration every, boolean forEachFirm, Runnable work, Cadence cadence) {
    /** Firms have their mornings at all hours. */
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(15);

    public static RecurringJob forEachFirm(String name, String label, Duration every, Runnable work) {
        return new RecurringJob(name, label, every, true, work, Cadence.ALWAYS);
    }

    public static RecurringJob forPlatform(String name, String label, Duration every, Runnable work) {
        return new RecurringJob(name, label, every, false, work, Cadence.ALWAYS);
    }

    /** For every firm once a day, in the firm's own morning: the work itself sees to both. */
    public static RecurringJob daily(String name, String label, Runnable work) {
        return new RecurringJob(name, label, LOOKS_EVERY, true, work, Cadence.DAILY);
    }

    /** The same once a month. */
    public static RecurringJob monthly(String name, String label, Runnable work) {
        return new RecurringJob(name, label, LOOKS_EVERY, true, work, Cadence.MONTHLY);
    }
}
