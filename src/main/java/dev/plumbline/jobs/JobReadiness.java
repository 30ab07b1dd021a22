package dev.plumbline.jobs;

import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;

/** What the commands on a job need. */
public final class JobReadiness {
    private JobReadiness() {}

    public static Readiness retry(JobState now) {
        return Readiness.of(
                "retry",
                Requirement.of(
                        "state",
                        now == JobState.DEAD,
                        "It is " + now.code() + ".",
                        new Requirement.Rule("Only a dead job is tried again by hand.", "Jobs")));
    }

    public static Readiness cancel(JobState now) {
        return Readiness.of(
                "cancel",
                Requirement.of(
                        "state",
                        now == JobState.WAITING || now == JobState.RUNNING,
                        "It is " + now.code() + ".",
                        new Requirement.Rule("Only a job that waits or runs can be cancelled.", "Jobs")));
    }
}
