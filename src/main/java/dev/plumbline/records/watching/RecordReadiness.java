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

    public static Requirement standing(boolean there) {
        return Requirement.of(
                "standing",
                there,
                there ? "It is there to be worked on." : "It was put aside.",
                new Rule("Of a record that was put aside people can only read.", "Records"));
    }
}
