package dev.plumbline.audit;

/** Turns new events into leaves of their firm's tree and signs checkpoints. Called again and again by the scheduler. */
public interface Sealing {
    /** Seals what is committed, of every firm. Runs in the platform's scope. Two nodes at once do not disturb each other. */
    void sealAll();
}
