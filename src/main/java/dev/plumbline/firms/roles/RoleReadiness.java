package dev.plumbline.firms.roles;

import static dev.plumbline.firms.FirmsPermission.ROLE_MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;

/** What it takes to change or delete a role. */
final class RoleReadiness {
    private static final String SOURCE = "Roles of a firm";

    private RoleReadiness() {}

    static Readiness change(Role role, boolean own, Access caller) {
        return Readiness.of(
                "change", caller.permits(ROLE_MANAGE), custom(role), notOwn(own), Grants.within(caller, role));
    }

    static Readiness delete(RoleInUse used, boolean own, Access caller) {
        return Readiness.of(
                "delete",
                caller.permits(ROLE_MANAGE),
                custom(used.role()),
                notOwn(own),
                Grants.within(caller, used.role()),
                Requirement.of(
                                "not-in-use",
                                used.members() + used.invitations() == 0,
                                used.members() + " members and " + used.invitations() + " open invitations have it.",
                                new Requirement.Rule("A role can go when nobody has it.", SOURCE))
                        .fixedBy("an owner or admin", Requirement.Fix.screen("/settings/members")));
    }

    private static Requirement custom(Role role) {
        return Requirement.of(
                "custom",
                !role.builtIn(),
                role.builtIn() ? "It is built in." : "Your firm made it.",
                new Requirement.Rule("Built-in roles are the same in every firm.", SOURCE));
    }

    private static Requirement notOwn(boolean own) {
        return Requirement.of(
                "not-own",
                !own,
                own ? "It is your own role." : "It is not your own role.",
                new Requirement.Rule("Nobody changes their own role.", SOURCE));
    }
}
