package dev.plumbline.jobs;

import dev.plumbline.shared.Coded;

/** Where a job is, read off its facts by the database. */
public enum JobState implements Coded {
    WAITING,
    RUNNING,
    SUCCEEDED,
    CANCELLED,
    DEAD
}
