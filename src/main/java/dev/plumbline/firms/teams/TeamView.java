package dev.plumbline.firms.teams;

import static dev.plumbline.firms.FirmsPermission.TERRITORY_MANAGE;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team, with its own members; those of the teams below it are listed there. */
record TeamView(
        TeamId id,
        @Nullable TeamId parent,
        String name,
        List<MemberId> members,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static TeamView of(Team team) {
        return new TeamView(
                team.id(),
                team.parent(),
                team.name(),
                team.members().stream()
                        .sorted(Comparator.comparing(MemberId::value))
                        .toList(),
                List.of(CommandView.of(change()), CommandView.of(delete(team))),
                team.version());
    }

    /** What it takes to delete: the service asks the same list. */
    static Readiness delete(Team team) {
        return Readiness.of(
                "delete",
                Scope.current().access().permits(TERRITORY_MANAGE),
                Requirement.of(
                                "no-children",
                                team.children() == 0,
                                team.children() + " teams lie below it.",
                                new Requirement.Rule("It can go when nothing lies below it.", "Teams of a firm"))
                        .fixedBy("an owner, admin or manager", Requirement.Fix.screen("/settings/teams")));
    }

    private static Readiness change() {
        return Readiness.of("change", Scope.current().access().permits(TERRITORY_MANAGE));
    }
}
