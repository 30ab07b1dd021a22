package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** The first axis of two: how it stands in law. The second is {@link Quality}. */
public enum Standing implements Coded {
    NO_DUTY,
    LAWFUL,
    /** It may be in order, but nothing verified shows it. */
    NOT_SHOWN,
    BREACH;

    public static Standing of(ObligationState state, boolean clockOpen, Basis basis) {
        if (basis == Basis.POLICY) {
            return NO_DUTY;
        }
        return switch (state) {
            case NOT_APPLICABLE, NOT_YET_IN_FORCE -> NO_DUTY;
            case VALID, EXEMPT, DUE_SOON -> LAWFUL;
            case UNKNOWN_FACT, PENDING_VERIFICATION, MISSING -> NOT_SHOWN;
            case UNSATISFACTORY -> clockOpen ? LAWFUL : BREACH;
            case OVERDUE -> BREACH;
        };
    }
}
