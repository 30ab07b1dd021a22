package dev.plumbline.compliance.suppositions;

import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty that would not stand as it does.
 *
 * @param now      as it stands; absent when no rule speaks of it
 * @param supposed as it would stand, and why; absent when no rule would speak of it
 */
record SupposedDuty(
        SupposedChange change,
        @Nullable ObligationView now,
        @Nullable ObligationView supposed) {
    /** What differs when it differs. What is no duty on the day asks for nothing, why ever it is none. */
    private record Stands(
            ObligationState state,
            boolean applies,
            Colour colour,
            @Nullable LocalDate due) {
        static Stands of(@Nullable ObligationView duty) {
            return duty == null || !duty.applies()
                    ? new Stands(ObligationState.NOT_APPLICABLE, false, Colour.GREEN, null)
                    : new Stands(duty.state(), true, duty.colour(), duty.due());
        }
    }

    static Optional<SupposedDuty> of(@Nullable ObligationView now, @Nullable ObligationView supposed) {
        Stands is = Stands.of(now);
        Stands would = Stands.of(supposed);
        return is.equals(would) ? Optional.empty() : Optional.of(new SupposedDuty(change(is, would), now, supposed));
    }

    private static SupposedChange change(Stands is, Stands would) {
        if (is.applies() == would.applies()) {
            return SupposedChange.CHANGES;
        }
        return would.applies() ? SupposedChange.APPEARS : SupposedChange.DISAPPEARS;
    }
}
