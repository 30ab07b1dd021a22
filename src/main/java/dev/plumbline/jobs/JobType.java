package dev.plumbline.jobs;

import java.time.Duration;

/**
 * A kind of job: a constant of the module that does the work. What it does is a bean: {@link #does}.
 *
 * @param name     {@code feature.verb}: its word in the log, the API and the scheduler
 * @param label    what it does, for the jobs page
 * @param data     a record that survives as JSON; new fields must be nullable, because old jobs lack them
 * @param longest  a run that takes longer is stopped and counts as failed
 * @param oneTransaction whether the handler's effect and the note that the job is done are stored together
 */
public record JobType<T>(
        String name, String label, Class<T> data, Retries retries, Duration longest, boolean oneTransaction) {
    private static final Duration SHORT = Duration.ofSeconds(50);
    private static final Duration LONG = Duration.ofMinutes(30);

    /**
     * Work in one transaction, which also notes that the job is done: run twice, it has one effect. What leaves the
     * database (a mail) can still happen twice.
     */
    public static <T> JobType<T> of(String name, String label, Class<T> data) {
        return new JobType<>(name, label, data, Retries.USUAL, SHORT, true);
    }

    /**
     * Long work in transactions of its own that tells its progress; tried again, it continues behind
     * {@link JobRun#done()}. Each batch stores its progress in its own transaction.
     */
    public static <T> JobType<T> inSteps(String name, String label, Class<T> data) {
        return new JobType<>(name, label, data, Retries.USUAL, LONG, false);
    }

    public JobType<T> with(Retries other) {
        return new JobType<>(name, label, data, other, longest, oneTransaction);
    }

    public JobType<T> within(Duration limit) {
        return new JobType<>(name, label, data, retries, limit, oneTransaction);
    }

    /** The bean that makes jobs of this kind run. */
    public JobWork<T> does(JobHandler<T> handler) {
        return new JobWork<>(this, handler);
    }
}
