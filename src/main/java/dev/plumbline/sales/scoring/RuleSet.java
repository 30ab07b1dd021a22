package dev.plumbline.sales.scoring;

import dev.plumbline.sales.SalesProblem;
import dev.plumbline.shared.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
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
public record RuleSet(int version, List<Rule> rules, List<EventRule> events, List<Step> idle, Bands bands) {
    /** A score is a number from 0 to 100; one rule cannot move it by more than that. */
    static final int POINTS_MAX = 100;

    static final int RULES_MAX = 100;
    static final int CASES_MAX = 50;

    public RuleSet {
        given("A rule set has rules, events, steps of decay and bands.", rules, events, idle, bands);
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

    public record Rule(String code, String group, Input input, List<Case> cases) {
        public Rule {
            given("A rule has a code, a group, an input and cases.", code, group, input, cases);
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
            String reason,
            @Nullable Input of,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable Set<String> oneOf,
            boolean unknown) {
        public Case {
            given("A case has a reason.", reason);
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
                    && (oneOf == null || (word != null && oneOf.contains(word)));
        }
    }

    /** @param fades how the points change afterwards; empty when they stay */
    public record EventRule(String code, int points, String reason, List<Step> fades) {
        public EventRule {
            given("An event has a code, a reason and steps of decay.", code, reason, fades);
            fades = ordered(fades);
            limited(points);
        }
    }

    /** From {@code after} on, the points of the entry are changed by {@code change} in all, not by that much more. */
    public record Step(Duration after, int change) {
        public Step {
            given("A step of decay comes after some time.", after);
            limited(change);
            if (after.isNegative() || after.isZero()) {
                throw invalid("A step of decay comes after some time.");
            }
        }
    }

    static List<Step> ordered(List<Step> steps) {
        steps.forEach(step -> given("A step of decay is not empty.", step));
        return steps.stream()
                .sorted(java.util.Comparator.comparing(Step::after))
                .toList();
    }

    /** Rules come from callers, who may leave out anything. */
    private static void given(String lacking, @Nullable Object... parts) {
        if (Arrays.asList(parts).contains(null)) {
            throw invalid(lacking);
        }
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
