package dev.plumbline.messages.suppression;

import static dev.plumbline.messages.MessagesPermission.SUPPRESSION_LIFT;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;

/** What it still needs to write to an address again. */
final class SuppressionReadiness {
    private SuppressionReadiness() {}

    static Readiness lift(Suppression one, Access access) {
        boolean bounce = one.cause() == SuppressionCause.BOUNCE;
        return Readiness.of(
                SuppressionLifecycle.LIFT,
                access.permits(SUPPRESSION_LIFT),
                SuppressionLifecycle.MACHINE.stateAllows(SuppressionLifecycle.LIFT, one.status()),
                Requirement.of(
                        "bounce",
                        bounce,
                        bounce ? "Mail came back." : "Its owner does not want mail.",
                        new Requirement.Rule(
                                "Only what mail systems said can be lifted, and not what a person wants.",
                                "Wishes of recipients")));
    }
}
