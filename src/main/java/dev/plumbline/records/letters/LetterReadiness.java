package dev.plumbline.records.letters;

import dev.plumbline.messages.outside.OutsideMails;
import dev.plumbline.messages.outside.OutsideMails.Standing;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.records.watching.RecordReadiness;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it still needs to write to the person of a record. */
final class LetterReadiness {
    private LetterReadiness() {}

    /** @param standing null while no address is known */
    static Readiness write(RecordFacts record, @Nullable Standing standing, Access access) {
        List<Requirement> all = new ArrayList<>(List.of(
                access.permits(RecordsPermission.LETTER_WRITE),
                RecordReadiness.standing(record.standing()),
                access.belongs(new Rule("A letter has a member who wrote it.", "Messages")),
                address(standing != null)));
        if (standing != null) {
            all.add(wanted(standing));
            all.add(room(standing));
        }
        return new Readiness("write", all);
    }

    private static Requirement address(boolean known) {
        return Requirement.of(
                "address",
                known,
                known ? "A mail address is known." : "No mail address is known.",
                new Rule("A letter goes to the mail address of the record.", "Messages"));
    }

    private static Requirement wanted(Standing standing) {
        return Requirement.of(
                "wanted",
                standing.refusal().isEmpty(),
                standing.refusal().orElse("Nothing holds mail back from the address."),
                new Rule("Nobody is written to who wants no mail or to whom none arrives.", "Suppressed addresses"));
    }

    private static Requirement room(Standing standing) {
        boolean met = standing.written() < OutsideMails.MOST;
        return Requirement.of(
                        "room",
                        met,
                        "The address was written to " + standing.written() + " times in the last day.",
                        new Rule("One address gets at most " + OutsideMails.MOST + " letters a day.", "Messages"))
                .changing(met ? null : standing.free());
    }
}
