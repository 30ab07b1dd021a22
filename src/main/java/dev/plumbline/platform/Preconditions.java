package dev.plumbline.platform;

import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import java.util.List;
import java.util.function.Function;

/**
 * What the commands of a lifecycle need, whatever the record: a bean of each module that can say so. It is asked of a blank
 * record with the code that judges real ones, and only what does not depend on the record is read of the answer.
 *
 * @param lifecycle its name, {@code sales.lead}
 * @param blank     the readiness of a blank record for a command
 */
public record Preconditions(String lifecycle, Function<String, Readiness> blank) {
    /** One thing that a command needs of any record. */
    public record Needed(String code, String rule, String source) {}

    public List<Needed> of(String command) {
        return blank.apply(command).requirements().stream()
                .map(Preconditions::needed)
                .toList();
    }

    private static Needed needed(Requirement requirement) {
        return new Needed(requirement.code(), requirement.rule(), requirement.source());
    }
}
