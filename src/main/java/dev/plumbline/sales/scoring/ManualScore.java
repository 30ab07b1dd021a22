package dev.plumbline.sales.scoring;

import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number set by hand, kept apart from the computed one: the ledger goes on underneath and shows again when this ends.
 *
 * @param until when it ends by itself; null when somebody has to end it
 */
public record ManualScore(
        int score,
        String why,
        UUID by,
        Instant at,
        @Nullable Instant until) {
    static final int WHY_MAX = 500;

    public ManualScore {
        if (score < Ledger.MIN || score > Ledger.MAX) {
            throw Problem.field("/score", "range", "A score is between 0 and 100.");
        }
        why = why.strip();
        if (why.isEmpty() || why.length() > WHY_MAX) {
            throw Problem.field("/why", "required", "Say why, in at most " + WHY_MAX + " characters.");
        }
        if (until != null && !until.isAfter(at)) {
            throw Problem.field("/until", "past", "It would have ended already.");
        }
    }

    public boolean holds(Instant now) {
        return !now.isBefore(at) && (until == null || now.isBefore(until));
    }
}
