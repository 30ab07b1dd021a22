package dev.plumbline.shared;

import java.util.List;

/**
 * One command of a record as a caller sees it now.
 *
 * @param allowed   whether calling it now would be accepted
 * @param readiness the full list, met and unmet
 */
public record CommandView(String name, boolean allowed, List<Requirement> readiness) {
    public static CommandView of(Readiness readiness) {
        return new CommandView(readiness.command(), readiness.ready(), readiness.requirements());
    }
}
