package dev.plumbline.firms.views;

import static dev.plumbline.firms.FirmsPermission.VIEW_SHARE_FIRM;
import static dev.plumbline.firms.FirmsPermission.VIEW_SHARE_TEAM;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who may change a view, and with whom it may be shared. */
final class SavedViewReadiness {
    private static final String SOURCE = "Views of a firm";

    private SavedViewReadiness() {}

    static Readiness change(SavedView view, Access caller) {
        return Readiness.of("change", ownerOrKeeper(view, caller));
    }

    static Readiness delete(SavedView view, Access caller) {
        return Readiness.of("delete", ownerOrKeeper(view, caller));
    }

    /**
     * Sharing as the view shall be.
     *
     * @param teams of the caller, and all above them
     */
    static Readiness share(SavedView next, Access caller, Set<TeamId> teams) {
        List<Requirement> list = new ArrayList<>();
        switch (next.visibility()) {
            case MINE -> list.add(own(next, caller));
            case TEAM -> {
                list.add(caller.permits(VIEW_SHARE_TEAM));
                list.add(inTeam(next, caller, teams));
            }
            case FIRM -> list.add(caller.permits(VIEW_SHARE_FIRM));
        }
        return new Readiness("share", list);
    }

    private static Requirement ownerOrKeeper(SavedView view, Access caller) {
        boolean own = view.owner().equals(caller.member());
        boolean keeper = view.visibility() != Visibility.MINE && caller.allows(VIEW_SHARE_FIRM);
        return Requirement.of(
                        "owner-or-keeper",
                        own || keeper,
                        own ? "It is your view." : "It is the view of " + view.ownerName() + ".",
                        new Requirement.Rule(
                                "A view is changed by its owner, a shared one also by who may share with the firm.",
                                SOURCE))
                .fixedBy(view.ownerName(), Requirement.Fix.command("change"));
    }

    private static Requirement own(SavedView view, Access caller) {
        boolean own = view.owner().equals(caller.member());
        return Requirement.of(
                "own",
                own,
                own ? "It is your view." : "It is the view of " + view.ownerName() + ".",
                new Requirement.Rule("Only its owner takes a view back from the others.", SOURCE));
    }

    private static Requirement inTeam(SavedView view, Access caller, Set<TeamId> teams) {
        TeamId team = view.team();
        boolean met = team != null && (teams.contains(team) || caller.allows(VIEW_SHARE_FIRM));
        return Requirement.of(
                        "in-team",
                        met,
                        met ? "You may share with this team." : "You are not in this team.",
                        new Requirement.Rule(
                                "A view is shared with one's own teams and those above, or by who may share with the firm.",
                                SOURCE))
                .fixedBy("whoever defines teams", Requirement.Fix.screen("/settings/teams"));
    }
}
