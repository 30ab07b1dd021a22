package dev.plumbline.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject on one day, and why.
 *
 * @param steps     the arithmetic, a sentence for each step
 * @param facts     codes of the facts that are needed and not known
 * @param due       the last compliant day; null when there is none
 * @param opens     the first day on which a renewal loses no time; null when there is no window
 * @param changesOn the next day on which state or colour differ if nobody does anything; null when there is none
 * @param penalty   what the law threatens on that day; empty when nothing is recorded
 * @param certificates ids of what it rests on: what is good, what failed, what waits or was rejected
 */
public record Obligation(
        RuleRef rule,
        Subject subject,
        ObligationState state,
        Colour colour,
        Standing standing,
        Quality quality,
        List<Reason> reasons,
        List<String> steps,
        List<String> facts,
        @Nullable LocalDate due,
        @Nullable LocalDate opens,
        @Nullable LocalDate changesOn,
        String penalty,
        List<String> certificates) {

    /**
     * @param pack     name and version of the pack that the rule is from
     * @param says     the duty, for whoever has to keep it
     * @param evidence what shows that it is kept; null where a fact alone decides
     * @param copy     whether it is kept by giving tenants a copy of that
     */
    public record RuleRef(
            String id,
            String pack,
            String title,
            String says,
            @Nullable ProofKind evidence,
            boolean copy,
            Basis basis,
            Severity severity,
            Citation citation) {}

    /** @throws IllegalArgumentException when it gives no reason */
    public Obligation {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        certificates = List.copyOf(certificates);
        if (reasons.isEmpty() || steps.isEmpty()) {
            throw new IllegalArgumentException(rule.id() + " gives no reason");
        }
    }
}
