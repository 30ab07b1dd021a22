package dev.plumbline.documents.files;

import static dev.plumbline.documents.DocumentsPermission.WRITE;

import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentLifecycle;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/** What each command on a document, and adding one to a record, still needs. */
record DocumentReadiness(Document document, RecordFacts record, Access access) {
    private static final Rule MEMBER = new Rule("Only members add documents.", "Documents");
    static final String CHANGE = "change";
    static final String ADD_VERSION = "add_version";

    static Readiness add(RecordFacts record, Access access) {
        return Readiness.of(DocumentLifecycle.ADD, access.permits(WRITE), standing(record), access.belongs(MEMBER));
    }

    List<CommandView> commands() {
        return List.of(
                CommandView.of(change()),
                CommandView.of(addVersion()),
                CommandView.of(remove()),
                CommandView.of(restore()));
    }

    Readiness change() {
        return Readiness.of(CHANGE, access.permits(WRITE), filed(), standing(record));
    }

    Readiness addVersion() {
        return Readiness.of(
                ADD_VERSION,
                access.permits(WRITE),
                filed(),
                standing(record),
                access.belongs(MEMBER),
                Requirement.of(
                        "versions",
                        document.count() < DocumentVersion.MAX,
                        "It has " + document.count() + " versions.",
                        new Rule("A document has " + DocumentVersion.MAX + " versions at most.", "Documents")));
    }

    Readiness remove() {
        return Readiness.of(
                DocumentLifecycle.REMOVE,
                access.permits(WRITE),
                DocumentLifecycle.MACHINE.stateAllows(DocumentLifecycle.REMOVE, document.status()),
                standing(record),
                access.belongs(MEMBER));
    }

    Readiness restore() {
        return Readiness.of(
                DocumentLifecycle.RESTORE,
                access.permits(WRITE),
                DocumentLifecycle.MACHINE.stateAllows(DocumentLifecycle.RESTORE, document.status()),
                standing(record));
    }

    private Requirement filed() {
        boolean filed = document.filed();
        return Requirement.of(
                        "filed",
                        filed,
                        filed ? "It is there." : "It was removed.",
                        new Rule("A document that was removed stays as it is.", "Documents"))
                .fixedBy("whoever may change documents", Requirement.Fix.command(DocumentLifecycle.RESTORE));
    }

    private static Requirement standing(RecordFacts record) {
        return Requirement.of(
                "standing",
                record.standing(),
                record.standing() ? "Its record is there to be worked on." : "Its record was put aside.",
                new Rule("Documents of a record that was put aside can only be read.", "Records"));
    }
}
