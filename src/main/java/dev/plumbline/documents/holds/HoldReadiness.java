package dev.plumbline.documents.holds;

import static dev.plumbline.documents.DocumentsPermission.HOLD;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;

/** What placing and lifting a hold still need. A record that was put aside can be held too: that is when it matters. */
final class HoldReadiness {
    private HoldReadiness() {}

    static Readiness place(Access access) {
        return Readiness.of(HoldLifecycle.PLACE, access.permits(HOLD), member(access));
    }

    static Readiness lift(Hold hold, Access access) {
        return Readiness.of(
                HoldLifecycle.LIFT,
                access.permits(HOLD),
                member(access),
                HoldLifecycle.MACHINE.stateAllows(HoldLifecycle.LIFT, hold.status()));
    }

    private static Requirement member(Access access) {
        boolean met = access.member() != null;
        return Requirement.of(
                "member",
                met,
                met ? "You are a member of the firm." : "You are no member of the firm.",
                new Rule("Only members hold documents.", "Documents"));
    }
}
