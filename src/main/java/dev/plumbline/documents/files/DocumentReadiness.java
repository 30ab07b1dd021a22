package dev.plumbline.documents.files;

import static dev.plumbline.documents.DocumentsPermission.WRITE;

import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentLifecycle;
import dev.plumbline.documents.shelf.DocumentStatus;
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
    static final String MOVE = "move";
    static final String ADD_VERSION = "add_version";

    static Readiness add(RecordFacts record, Access access) {
        return Readiness.of(
                DocumentLifecycle.ADD, access.permits(WRITE), standing(record, true), access.belongs(MEMBER));
    }

    List<CommandView> commands() {
        return List.of(
                CommandView.of(change()),
                CommandView.of(move()),
                CommandView.of(addVersion()),
                CommandView.of(remove()),
                CommandView.of(restore()));
    }

    Readiness change() {
        return Readiness.of(CHANGE, access.permits(WRITE), filed(), standing());
    }

    /** What was removed keeps its place until it is erased: it may have to leave a folder that is to go. */
    Readiness move() {
        boolean there = document.filed() || document.status() == DocumentStatus.REMOVED;
        return Readiness.of(
                MOVE,
                access.permits(WRITE),
                Requirement.of(
                        "there",
                        there,
                        there ? "It is there, or can be brought back." : "It is erased for good.",
                        new Rule("What is erased lies nowhere.", "Documents")),
                standing());
    }

    Readiness addVersion() {
        return Readiness.of(
                ADD_VERSION,
                access.permits(WRITE),
                filed(),
                standing(),
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
                standing(),
                access.belongs(MEMBER));
    }

    Readiness restore() {
        return Readiness.of(
                DocumentLifecycle.RESTORE,
                access.permits(WRITE),
                DocumentLifecycle.MACHINE.stateAllows(DocumentLifecycle.RESTORE, document.status()),
                standing());
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

    /** One that hangs on a record which was merged into this one hangs on what was put aside. */
    private Requirement standing() {
        return standing(record, document.place().record().equals(record.id()));
    }

    private static Requirement standing(RecordFacts record, boolean its) {
        boolean standing = its && record.standing();
        return Requirement.of(
                "standing",
                standing,
                standing ? "Its record is there to be worked on." : "Its record was put aside.",
                new Rule("Documents of a record that was put aside can only be read.", "Records"));
    }
}
