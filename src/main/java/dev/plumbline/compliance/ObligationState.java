package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

public enum ObligationState implements Coded {
    NOT_APPLICABLE,
    /** Whether it applies hangs on a fact that nobody has told. */
    UNKNOWN_FACT,
    MISSING,
    /** A document is there that nobody has verified. */
    PENDING_VERIFICATION,
    VALID,
    DUE_SOON,
    OVERDUE,
    /** The last verified check failed, and nothing shows that it was put right. */
    UNSATISFACTORY,
    EXEMPT,
    NOT_YET_IN_FORCE;

    /** Whether it is a duty at all on the day. */
    public boolean applies() {
        return switch (this) {
            case NOT_APPLICABLE, NOT_YET_IN_FORCE -> false;
            case UNKNOWN_FACT, MISSING, PENDING_VERIFICATION, VALID, DUE_SOON, OVERDUE, UNSATISFACTORY, EXEMPT -> true;
        };
    }
}
