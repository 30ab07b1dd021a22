package dev.plumbline.jobs;

/** This attempt must end: the handler lets it pass. */
public final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Why {
        CANCELLED,
        TAKEN_OVER,
        TOO_LONG
    }

    private final Why why;

    public JobStopped(Why why) {
        super("The job was stopped: " + why, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
