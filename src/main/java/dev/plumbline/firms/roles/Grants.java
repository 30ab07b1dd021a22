package dev.plumbline.firms.roles;

import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.RowScope;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What a caller may hand on or take away: never more than they hold themselves, in permissions and in rows. */
public final class Grants {
    private static final Requirement.Rule RULE = new Requirement.Rule(
            "Nobody gives or takes what they are not allowed themselves.", "Separation of powers in a firm");

    private Grants() {}

    public static Requirement within(Access caller, Role role) {
        Set<String> beyond = beyond(caller, role.permissions());
        boolean rows = seesAsMuch(caller, role.rows());
        String fact = beyond.isEmpty() && rows
                ? "You hold everything that \"" + role.name() + "\" allows."
                : "\"" + role.name() + "\" allows more than you may: "
                        + (beyond.isEmpty() ? "rows " + role.rows().code() : String.join(", ", beyond)) + ".";
        return Requirement.of("within-own", beyond.isEmpty() && rows, fact, RULE);
    }

    public static void require(Access caller, Role role) {
        Requirement within = within(caller, role);
        if (!within.met()) {
            throw Problem.of(FirmsProblem.BEYOND_OWN, within.fact());
        }
    }

    private static Set<String> beyond(Access caller, Collection<String> permissions) {
        Set<String> beyond = new TreeSet<>(permissions);
        beyond.removeAll(caller.permissions());
        return beyond;
    }

    private static boolean seesAsMuch(Access caller, RowScope rows) {
        return caller.rows() == RowScope.ALL || rows == RowScope.OWN || rows == caller.rows();
    }
}
