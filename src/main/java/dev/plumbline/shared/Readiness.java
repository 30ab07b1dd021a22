package dev.plumbline.shared;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command still needs on a record. The guard, the API, the screen and the print read this one list.
 */
public record Readiness(String command, List<Requirement> requirements) {
    public Readiness {
        requirements = List.copyOf(requirements);
    }

    public static Readiness of(String command, Requirement... requirements) {
        return new Readiness(command, List.of(requirements));
    }

    public boolean ready() {
        return requirements.stream().allMatch(Requirement::met);
    }

    public List<Requirement> unmet() {
        return requirements.stream().filter(r -> !r.met()).toList();
    }

    /** The earliest instant at which the answer may differ without anybody doing anything; null when there is none. */
    public @Nullable Instant changesAt() {
        return requirements.stream()
                .map(Requirement::changesAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Refuses with the list unless everything is met. */
    public void require(ProblemCode otherwise) {
        if (!ready()) {
            Requirement first = unmet().getFirst();
            throw Problem.notReady(otherwise, first.rule() + " " + first.fact(), this);
        }
    }
}
