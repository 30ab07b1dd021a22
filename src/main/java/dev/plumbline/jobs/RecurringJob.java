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
 */
public record RecurringJob(String name, String label, Duration every, boolean forEachFirm, Runnable work) {

    public static RecurringJob forEachFirm(String name, String label, Duration every, Runnable work) {
        return new RecurringJob(name, label, every, true, work);
    }

    public static RecurringJob forPlatform(String name, String label, Duration every, Runnable work) {
        return new RecurringJob(name, label, every, false, work);
    }
}
