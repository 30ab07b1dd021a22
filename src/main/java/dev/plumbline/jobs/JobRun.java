package dev.plumbline.jobs;

import org.jspecify.annotations.Nullable;

/** One attempt at a job, for its handler. */
public interface JobRun {
    JobId id();

    /** One for the first attempt. */
    int attempt();

    /** How far earlier attempts came, as they last told by {@link #progress}; zero at first. */
    long done();

    /**
     * Tells the screen how far the work is, and stops it if it was cancelled, taken over by another node or has run too
     * long. Joins the running transaction, so that a batch and its count are stored together; else it is stored at once.
     *
     * @param total null while it is not known
     * @throws JobStopped when this attempt must end here
     */
    void progress(String step, long done, @Nullable Long total, String message);
}
