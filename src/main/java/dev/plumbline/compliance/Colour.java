package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;
import java.util.Collection;
import java.util.Comparator;

/** The one definition, for obligations, properties, portfolios and whatever is printed. From good to bad. */
public enum Colour implements Coded {
    GREEN,
    AMBER,
    RED;

    /** @param clockOpen whether time is left to put right what has failed */
    public static Colour of(ObligationState state, boolean clockOpen, Basis basis) {
        Colour colour = switch (state) {
            case VALID, EXEMPT, NOT_APPLICABLE, NOT_YET_IN_FORCE -> GREEN;
            case DUE_SOON, PENDING_VERIFICATION, UNKNOWN_FACT -> AMBER;
            case UNSATISFACTORY -> clockOpen ? AMBER : RED;
            case MISSING, OVERDUE -> RED;
        };
        return basis == Basis.POLICY && colour == RED ? AMBER : colour;
    }

    /** Of nothing at all nothing good is known. */
    public static Colour worst(Collection<Obligation> obligations) {
        return obligations.stream()
                .map(Obligation::colour)
                .max(Comparator.naturalOrder())
                .orElse(AMBER);
    }
}
