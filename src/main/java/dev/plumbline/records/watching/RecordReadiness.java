package dev.plumbline.records.watching;

import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;

/** What talking about a record and watching it still need. */
public final class RecordReadiness {
    private static final Rule MEMBER = new Rule("Only members say something and watch.", "Records");

    private RecordReadiness() {}

    public static Readiness comment(RecordFacts record, Access access) {
        return Readiness.of(
                "comment",
                access.permits(RecordsPermission.COMMENT_WRITE),
                access.belongs(MEMBER),
                standing(record.standing()));
    }

    static Readiness watch(Access access) {
        return Readiness.of("watch", access.permits(RecordsPermission.COMMENT_READ), access.belongs(MEMBER));
    }

    /** @param own whether the kind keeps its tags itself */
    public static Readiness tag(RecordFacts record, Access access, boolean own) {
        return Readiness.of(
                "tag",
                access.permits(RecordsPermission.TAG_WRITE),
                standing(record.standing()),
                Requirement.of(
                        "generic",
                        !own,
                        own ? "Its tags are facts of the record." : "Its tags are kept beside it.",
                        new Rule("Tags that are facts of a record are changed with the record.", "Records")));
    }

    /** To say something in the firm's own fields. */
    public static Readiness fill(RecordFacts record, Access access) {
        return Readiness.of("fill", access.permits(RecordsPermission.FIELD_FILL), standing(record.standing()));
    }

    public static Requirement standing(boolean there) {
        return Requirement.of(
                "standing",
                there,
                there ? "It is there to be worked on." : "It was put aside.",
                new Rule("Of a record that was put aside people can only read.", "Records"));
    }
}
