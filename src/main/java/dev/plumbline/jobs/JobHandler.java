package dev.plumbline.jobs;

/** What a job does. Runs in the scope of the job's firm, possibly more than once: see {@link JobType}. */
@FunctionalInterface
public interface JobHandler<T> {
    void run(T data, JobRun run);
}
