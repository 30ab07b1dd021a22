package dev.plumbline.imports.record;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** What the commands of an import need. The guard and the screen read this list. */
public record ImportReadiness(ImportRun run, Access access, String targetPermission) {
    private static final List<String> SHOWN = List.of(
            ImportLifecycle.MAP,
            ImportLifecycle.CHECK,
            ImportLifecycle.RUN,
            ImportLifecycle.CANCEL,
            ImportLifecycle.UNDO,
            ImportLifecycle.DISCARD);

    public Readiness of(String command) {
        Stream<Requirement> requirements =
                Stream.of(ImportLifecycle.MACHINE.stateAllows(command, run.status()), permission(command), target());
        return new Readiness(
                command,
                command.equals(ImportLifecycle.CHECK) || command.equals(ImportLifecycle.RUN)
                        ? Stream.concat(requirements, Stream.of(mapped())).toList()
                        : requirements.toList());
    }

    public List<CommandView> all() {
        return SHOWN.stream().map(command -> CommandView.of(of(command))).toList();
    }

    private Requirement permission(String command) {
        String needed = ImportLifecycle.MACHINE.permission(command);
        return may("permission", needed);
    }

    private Requirement target() {
        return may("target_permission", targetPermission);
    }

    private Requirement may(String code, String permission) {
        boolean held = access.allows(permission);
        return Requirement.of(
                code,
                held,
                held ? "You hold \"" + permission + "\"." : "You do not hold \"" + permission + "\".",
                new Requirement.Rule("This needs the permission \"" + permission + "\".", "Roles of the firm"));
    }

    private Requirement mapped() {
        boolean mapped = run.mapping() != null;
        return Requirement.of(
                        "mapping",
                        mapped,
                        mapped ? "Its columns are mapped." : "Its columns are not mapped yet.",
                        new Requirement.Rule("Columns are mapped to fields before a row is read.", "Imports"))
                .fixedBy("whoever imports", Requirement.Fix.command(ImportLifecycle.MAP));
    }
}
