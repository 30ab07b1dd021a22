package dev.plumbline.messages.wordings;

import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/** What it still needs to word a mail that goes out by itself. */
record WordingReadiness(Standing standing, Access access) {
    /** So many versions are kept of each; going back is possible even then. */
    static final int VERSIONS_MAX = 500;

    List<CommandView> commands() {
        return List.of(
                CommandView.of(change()),
                CommandView.of(restore()),
                CommandView.of(Readiness.of("test", access.permits(FIRM_MANAGE))));
    }

    Readiness change() {
        return Readiness.of(
                "change",
                access.permits(FIRM_MANAGE),
                Requirement.of(
                        "versions",
                        standing.version() < VERSIONS_MAX,
                        "It has " + standing.version() + " versions.",
                        new Rule("A mail has at most " + VERSIONS_MAX + " versions.", "Wordings")));
    }

    Readiness restore() {
        boolean ours = standing.state() == WordingState.OURS;
        return Readiness.of(
                "restore",
                access.permits(FIRM_MANAGE),
                Requirement.of(
                        "own",
                        !ours,
                        ours ? "It goes out in the words that it comes with." : "The firm has words of its own.",
                        new Rule("Only words of the firm can be given up.", "Wordings")));
    }
}
