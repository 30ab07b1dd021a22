package dev.plumbline.platform.problems;

import org.springframework.transaction.TransactionSystemException;

/** The connection was lost while the database was to commit: what it did is not known. */
public final class CommitInDoubt extends TransactionSystemException {
    private static final long serialVersionUID = 1;

    public CommitInDoubt(Throwable lost) {
        super("The connection was lost at the commit", lost);
    }
}
