package dev.plumbline.webhooks.endpoints;

import static dev.plumbline.webhooks.WebhooksPermission.MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What each command on a webhook still needs. */
public final class EndpointReadiness {
    /** Changes what is sent and where. */
    public static final String CHANGE = "change";

    public static final String ROTATE_SECRET = "rotate_secret";
    public static final String TRY = "try";
    public static final String SEND_AGAIN = "send_again";

    private EndpointReadiness() {}

    static List<CommandView> commands(EndpointStatus now, Access access) {
        return Stream.of(
                        CHANGE,
                        EndpointLifecycle.PAUSE,
                        EndpointLifecycle.ACTIVATE,
                        ROTATE_SECRET,
                        TRY,
                        SEND_AGAIN,
                        EndpointLifecycle.RETIRE)
                .map(command -> CommandView.of(of(command, now, access)))
                .toList();
    }

    public static Readiness of(String command, EndpointStatus now, Access access) {
        Requirement state = EndpointLifecycle.MACHINE.commands().contains(command)
                ? EndpointLifecycle.MACHINE.stateAllows(command, now)
                : command.equals(CHANGE) || command.equals(ROTATE_SECRET) ? notRetired(now) : active(now);
        return Readiness.of(command, access.permits(MANAGE), state);
    }

    private static Requirement notRetired(EndpointStatus now) {
        return Requirement.of(
                "not-retired",
                now != EndpointStatus.RETIRED,
                fact(now),
                new Rule("A retired webhook stays as it is.", "Webhooks"));
    }

    private static Requirement active(EndpointStatus now) {
        return Requirement.of(
                        "active",
                        now == EndpointStatus.ACTIVE,
                        fact(now),
                        new Rule("Only an active webhook is sent anything.", "Webhooks"))
                .fixedBy("an owner or admin", Fix.command(EndpointLifecycle.ACTIVATE));
    }

    private static String fact(EndpointStatus now) {
        return "It is " + now.code() + ".";
    }
}
