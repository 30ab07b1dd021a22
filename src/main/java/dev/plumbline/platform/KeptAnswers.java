package dev.plumbline.platform;

/** The answers that are kept for requests with an idempotency key. */
public interface KeptAnswers {
    /** Deletes those of the firm in scope that are older than they are kept for: they hold what people wrote. */
    void forget();
}
