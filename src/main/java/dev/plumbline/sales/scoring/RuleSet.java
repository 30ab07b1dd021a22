package dev.plumbline.sales.scoring;

import dev.plumbline.sales.SalesProblem;
import dev.plumbline.shared.Postcodes;
import dev.plumbline.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm's scoring rules in one version. Data: a published version never changes, so an old entry keeps its meaning.
 *
 * @param rules  standing rules: each gives the points of its first case that holds
 * @param events adjustments for things that happen
 * @param idle   what silence costs, counted from the last engagement
 */
public record RuleSet(
        int version,
        @NotNull List<@NotNull @Valid Rule> rules,
        @NotNull List<@NotNull @Valid EventRule> events,
        @NotNull List<@NotNull @Valid Step> idle,
        @NotNull Bands bands) {
    /** A score is a number from 0 to 100; one rule cannot move it by more than that. */
    static final int POINTS_MAX = 100;

    static final int RULES_MAX = 100;
    static final int CASES_MAX = 50;
    static final int CODE_MAX = 60;
    static final int REASON_MAX = 200;

    public RuleSet {
        rules = List.copyOf(rules);
        events = List.copyOf(events);
        idle = ordered(idle);
        if (rules.size() + events.size() > RULES_MAX) {
            throw invalid("A rule set has at most " + RULES_MAX + " rules.");
        }
        Set<String> codes = new HashSet<>(Set.of(Ledger.IDLE));
        rules.forEach(r -> unique(codes, r.code()));
        events.forEach(e -> unique(codes, e.code()));
    }

    public record Rule(
            @NotBlank @Size(max = CODE_MAX) String code,
            @NotBlank @Size(max = CODE_MAX) String group,
            @NotNull Input input,
            @NotNull List<@NotNull @Valid Case> cases) {
        public Rule {
            cases = List.copyOf(cases);
            if (cases.size() > CASES_MAX) {
                throw invalid("A rule has at most " + CASES_MAX + " cases.");
            }
            for (Case one : cases) {
                Input looked = one.of() == null ? input : one.of();
                if (!looked.number() && (one.atLeast() != null || one.atMost() != null)) {
                    throw invalid("Rule " + code + " compares " + looked.label() + " with a number.");
                }
            }
        }
    }

    /**
     * Holds when every given part holds; with none it always holds, and is the last case of its rule.
     *
     * @param of      the input it looks at, where that is another than the rule's; null for the rule's
     * @param oneOf   codes, any of which will do
     * @param unknown whether the case is for an input that nobody has given; only then does it hold without a value
     */
    public record Case(
            int points,
            @NotBlank @Size(max = REASON_MAX) String reason,
            @Nullable Input of,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable Set<String> oneOf,
            boolean unknown) {
        public Case {
            oneOf = oneOf == null ? null : Set.copyOf(oneOf);
            limited(points);
        }

        static Case atLeast(int points, String number, String reason) {
            return new Case(points, reason, null, new BigDecimal(number), null, null, false);
        }

        static Case atMost(int points, String number, String reason) {
            return new Case(points, reason, null, null, new BigDecimal(number), null, false);
        }

        static Case oneOf(int points, String reason, String... codes) {
            return new Case(points, reason, null, null, null, Set.of(codes), false);
        }

        static Case otherwise(int points, String reason) {
            return new Case(points, reason, null, null, null, null, true);
        }

        Case of(Input other) {
            return new Case(points, reason, other, atLeast, atMost, oneOf, unknown);
        }

        boolean holds(ScoringFacts facts, Input rule) {
            Input input = of == null ? rule : of;
            BigDecimal number = facts.number(input);
            String word = facts.word(input);
            if (number == null && word == null) {
                return unknown;
            }
            return (atLeast == null || (number != null && number.compareTo(atLeast) >= 0))
                    && (atMost == null || (number != null && number.compareTo(atMost) <= 0))
                    && (oneOf == null || (word != null && names(oneOf, input, word)));
        }

        private static boolean names(Set<String> codes, Input input, String word) {
            return input == Input.POSTCODE
                    ? codes.stream().anyMatch(code -> Postcodes.covers(code, word))
                    : codes.contains(word);
        }
    }

    /** @param fades how the points change afterwards; empty when they stay */
    public record EventRule(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,59}")
            String code,

            int points,
            @NotBlank @Size(max = REASON_MAX) String reason,
            @NotNull List<@NotNull @Valid Step> fades) {
        public EventRule {
            fades = ordered(fades);
            limited(points);
        }
    }

    /** From {@code after} on, the points of the entry are changed by {@code change} in all, not by that much more. */
    public record Step(@NotNull Duration after, int change) {
        public Step {
            limited(change);
            if (after.isNegative() || after.isZero()) {
                throw invalid("A step of decay comes after some time.");
            }
        }
    }

    static List<Step> ordered(List<Step> steps) {
        return steps.stream()
                .sorted(java.util.Comparator.comparing(Step::after))
                .toList();
    }

    private static void limited(int points) {
        if (Math.abs(points) > POINTS_MAX) {
            throw invalid("A rule gives at most " + POINTS_MAX + " points.");
        }
    }

    private static void unique(Set<String> codes, String code) {
        if (!codes.add(code)) {
            throw invalid("The rule code " + code + " is used twice.");
        }
    }

    static Problem invalid(String detail) {
        return Problem.of(SalesProblem.RULES_INVALID, detail);
    }
}
