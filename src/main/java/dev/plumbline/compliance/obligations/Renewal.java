package dev.plumbline.compliance.obligations;

import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.homes.Areas;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where a duty is best done.
 *
 * @param opens the first day on which doing it loses no time, not after its last one; null when it loses none however early
 * @param area  of the property, as {@link Areas} says it
 */
public record Renewal(Deadline deadline, @Nullable LocalDate opens, String area) {
    static Renewal of(Deadline deadline, ObligationView duty, String area) {
        return new Renewal(deadline, opens(duty, deadline.due()), area);
    }

    private static @Nullable LocalDate opens(ObligationView duty, LocalDate due) {
        if (!counts(duty)) {
            return null;
        }
        LocalDate opens = duty.opens();
        return opens == null || opens.isAfter(due) ? due : opens;
    }

    /** Whether the next term runs from the day on which it is done; what is done once, or put right, has no next one. */
    private static boolean counts(ObligationView duty) {
        if (duty.state() == ObligationState.UNSATISFACTORY) {
            return false;
        }
        Clock clock = RulePacks.shipped().rule(duty.rule()).map(Rule::clock).orElse(null);
        return clock instanceof Clock.Every || clock instanceof Clock.FollowUp;
    }
}
