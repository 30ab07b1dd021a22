package dev.plumbline.records.comments;

import static dev.plumbline.records.RecordsPermission.COMMENT_MODERATE;
import static dev.plumbline.records.RecordsPermission.COMMENT_WRITE;

import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.watching.RecordReadiness;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/** What each command on a comment still needs. */
record CommentReadiness(Comment comment, RecordFacts record, Access access) {
    static final String EDIT = "edit";

    List<CommandView> commands() {
        return List.of(CommandView.of(edit()), CommandView.of(remove()));
    }

    Readiness edit() {
        return Readiness.of(
                EDIT,
                access.permits(COMMENT_WRITE),
                posted(),
                // What was said of a record that was merged into this one belongs to one that was put aside.
                RecordReadiness.standing(record.standing() && comment.record().equals(record.id())),
                Requirement.of("author", mine(), whose(), new Rule("Only who said it changes it.", "Comments")),
                Requirement.of(
                        "edits",
                        comment.edits() < Comment.EDITS_MAX,
                        "It was changed " + comment.edits() + " times.",
                        new Rule(
                                "A comment is changed " + Comment.EDITS_MAX + " times at most: say it anew.",
                                "Comments")));
    }

    Readiness remove() {
        return Readiness.of(
                CommentLifecycle.REMOVE,
                access.permits(COMMENT_WRITE),
                CommentLifecycle.MACHINE.stateAllows(CommentLifecycle.REMOVE, comment.status()),
                Requirement.of(
                        "author",
                        mine() || access.allows(COMMENT_MODERATE),
                        whose(),
                        new Rule(
                                "Who said it removes it, or who has the permission " + COMMENT_MODERATE + ".",
                                "Comments")));
    }

    private Requirement posted() {
        boolean there = comment.status() == CommentStatus.POSTED;
        return Requirement.of(
                "posted",
                there,
                there ? "It is there." : "It was removed.",
                new Rule("What was removed stays as it is.", "Comments"));
    }

    private boolean mine() {
        return comment.author().equals(access.member());
    }

    private String whose() {
        return mine() ? "You said it." : "A colleague said it.";
    }
}
