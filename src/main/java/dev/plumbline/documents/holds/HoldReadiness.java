package dev.plumbline.documents.holds;

import static dev.plumbline.documents.DocumentsPermission.HOLD;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement.Rule;

/** What placing and lifting a hold still need. A record that was put aside can be held too: that is when it matters. */
final class HoldReadiness {
    private static final Rule MEMBER = new Rule("Only members hold documents.", "Documents");

    private HoldReadiness() {}

    static Readiness place(Access access) {
        return Readiness.of(HoldLifecycle.PLACE, access.permits(HOLD), access.belongs(MEMBER));
    }

    static Readiness lift(Hold hold, Access access) {
        return Readiness.of(
                HoldLifecycle.LIFT,
                access.permits(HOLD),
                access.belongs(MEMBER),
                HoldLifecycle.MACHINE.stateAllows(HoldLifecycle.LIFT, hold.status()));
    }
}
