package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;
import java.time.LocalDate;

/**
 * Where a rule stands.
 *
 * @param checkedOn when somebody last compared the rule with what is published
 * @param read      whether it has been compared with a published text
 */
public record Citation(String law, String place, LocalDate checkedOn, Read read) {
    public enum Read implements Coded {
        PUBLISHED,
        /** Not compared with a published text: shown with every answer that rests on it. */
        UNCONFIRMED
    }
}
