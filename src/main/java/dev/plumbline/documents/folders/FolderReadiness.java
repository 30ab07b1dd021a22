package dev.plumbline.documents.folders;

import static dev.plumbline.documents.DocumentsPermission.WRITE;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/**
 * What each command on a folder, and adding one to a record, still needs.
 *
 * @param standing whether its record is there to be worked on
 */
record FolderReadiness(boolean standing, Access access) {
    Readiness add() {
        return Readiness.of("add_folder", access.permits(WRITE), onStanding());
    }

    Readiness rename() {
        return Readiness.of("rename", access.permits(WRITE), onStanding());
    }

    Readiness move() {
        return Readiness.of("move", access.permits(WRITE), onStanding());
    }

    Readiness remove(FolderContent content) {
        return Readiness.of(
                "remove",
                access.permits(WRITE),
                onStanding(),
                Requirement.of(
                                "empty",
                                content.empty(),
                                content.empty() ? "Nothing is in it." : content.said(),
                                new Rule("Only an empty folder is removed.", "Documents"))
                        .fixedBy("whoever moves what is in it", Requirement.Fix.command("move")));
    }

    List<CommandView> commands(FolderContent content) {
        return List.of(CommandView.of(rename()), CommandView.of(move()), CommandView.of(remove(content)));
    }

    private Requirement onStanding() {
        return Requirement.of(
                "standing",
                standing,
                standing ? "Its record is there to be worked on." : "Its record was put aside.",
                new Rule("Documents of a record that was put aside can only be read.", "Records"));
    }
}
