package dev.plumbline.jobs;

/** A kind of job and what it does: one bean for each {@link JobType}. */
public record JobWork<T>(JobType<T> type, JobHandler<T> handler) {}
