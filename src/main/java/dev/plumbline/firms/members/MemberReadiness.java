package dev.plumbline.firms.members;

import static dev.plumbline.firms.FirmsPermission.MEMBER_MANAGE;

import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.roles.Grants;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import org.springframework.stereotype.Component;

/** What it takes to change a member's role, to let a member go and to have one back. */
@Component
class MemberReadiness {
    private static final String SOURCE = "Members of a firm";

    private final Lifecycle<MemberStatus> lifecycle;

    MemberReadiness(Lifecycle<MemberStatus> memberLifecycle) {
        this.lifecycle = memberLifecycle;
    }

    /**
     * What else must be known.
     *
     * @param otherOwners active owners beside this member
     * @param openWork    in words and in number
     * @param handedOver  whether somebody takes over, or could: the caller names them with the command
     */
    record Facts(long otherOwners, OpenWorkCount openWork, boolean handedOver) {}

    record OpenWorkCount(long count, String words) {
        static final OpenWorkCount NONE = new OpenWorkCount(0, "no open work");
    }

    Readiness changeRole(Member member, Access caller, Facts facts) {
        return Readiness.of(
                "change-role",
                caller.permits(MEMBER_MANAGE),
                notSelf(member, caller, "Nobody changes their own role."),
                Grants.within(caller, member.role()),
                keepsAnOwner(member, facts));
    }

    Readiness deactivate(Member member, Access caller, Facts facts) {
        return Readiness.of(
                "deactivate",
                caller.permits(lifecycle.permission("deactivate")),
                lifecycle.stateAllows("deactivate", member.status()),
                notSelf(member, caller, "Nobody deactivates themselves."),
                Grants.within(caller, member.role()),
                keepsAnOwner(member, facts),
                handedOver(facts));
    }

    /** @param seat whether the firm's limit leaves room for one more */
    Readiness reactivate(Member member, Access caller, boolean seat) {
        return Readiness.of(
                "reactivate",
                caller.permits(lifecycle.permission("reactivate")),
                lifecycle.stateAllows("reactivate", member.status()),
                Grants.within(caller, member.role()),
                seatFree(seat));
    }

    private static Requirement seatFree(boolean seat) {
        return Requirement.of(
                        "seat-free",
                        seat,
                        seat ? "There is room for one more member." : "The firm has as many members as it may.",
                        new Requirement.Rule("A firm has no more active members than its limit says.", SOURCE))
                .fixedBy("an owner or admin, by deactivating somebody", Requirement.Fix.screen("/settings/members"));
    }

    private static Requirement notSelf(Member member, Access caller, String rule) {
        boolean self = member.is(caller);
        return Requirement.of(
                        "not-self",
                        !self,
                        self ? "This is you." : "This is somebody else.",
                        new Requirement.Rule(rule, SOURCE))
                .fixedBy("another owner or admin", Requirement.Fix.screen("/settings/members"));
    }

    private static Requirement keepsAnOwner(Member member, Facts facts) {
        boolean met = !member.owns() || facts.otherOwners() > 0;
        return Requirement.of(
                        "keeps-an-owner",
                        met,
                        member.owns()
                                ? "The firm has " + facts.otherOwners() + " other owners."
                                : "This member is not an owner.",
                        new Requirement.Rule("A firm keeps at least one owner.", SOURCE))
                .fixedBy("an owner, by making another member an owner", Requirement.Fix.screen("/settings/members"));
    }

    private static Requirement handedOver(Facts facts) {
        boolean met = facts.openWork().count() == 0 || facts.handedOver();
        return Requirement.of(
                "work-handed-over",
                met,
                "This member has " + facts.openWork().words() + ".",
                new Requirement.Rule("Open work is handed over: name who takes it, in handOverTo.", SOURCE));
    }
}
