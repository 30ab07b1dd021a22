package dev.plumbline.clients.pages;

import static dev.plumbline.clients.ClientsPermission.INTAKE_MANAGE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import java.util.List;
import java.util.stream.Stream;

/** What each command on the page still needs. */
record IntakePageReadiness(PageStatus status, Access access) {
    static final String REPLACE_KEY = "replace_key";

    List<CommandView> commands() {
        return Stream.of(IntakePageLifecycle.OPEN_IT, IntakePageLifecycle.CLOSE, REPLACE_KEY)
                .map(this::of)
                .map(CommandView::of)
                .toList();
    }

    Readiness of(String command) {
        return command.equals(REPLACE_KEY)
                ? Readiness.of(command, access.permits(INTAKE_MANAGE))
                : Readiness.of(
                        command,
                        access.permits(INTAKE_MANAGE),
                        IntakePageLifecycle.MACHINE.stateAllows(command, status));
    }
}
