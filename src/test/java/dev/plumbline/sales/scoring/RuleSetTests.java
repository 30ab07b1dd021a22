package dev.plumbline.sales.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.scoring.RuleSet.Case;
import dev.plumbline.sales.scoring.RuleSet.EventRule;
import dev.plumbline.sales.scoring.RuleSet.Rule;
import dev.plumbline.sales.scoring.RuleSet.Step;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import dev.plumbline.shared.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetTests {
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static RuleSet rules(List<Rule> rules, List<EventRule> events) {
        return new RuleSet(1, rules, events, List.of(), Bands.USUAL);
    }

    private static Rule rule(String code, Case... cases) {
        return new Rule(code, "group", Input.PROPERTY_VALUE, List.of(cases));
    }

    private static EventRule event(String code) {
        return new EventRule(code, 1, "reason", List.of());
    }

    private static ScoringFacts worth(String value) {
        return new ScoringFacts(Map.of(Input.PROPERTY_VALUE, new BigDecimal(value)), Map.of(), List.of(), AT);
    }

    private static void refused(Runnable made, String why) {
        assertThatThrownBy(made::run).isInstanceOf(Problem.class).hasMessageContaining(why);
    }

    @Test
    void bandsFallAndAreFurtherApartThanTheMargin() {
        for (int[] good : new int[][] {{100, 60, 40, 5}, {80, 60, 40, 19}, {80, 60, 40, 0}, {90, 50, 1, 0}}) {
            assertThat(new Bands(good[0], good[1], good[2], good[3]).hot()).isEqualTo(good[0]);
        }
        for (int[] bad : new int[][] {
            {101, 60, 40, 5},
            {60, 60, 40, 5},
            {80, 40, 40, 5},
            {80, 60, 0, 0},
            {80, 60, 40, -1},
            {80, 60, 40, 20},
            {80, 50, 40, 10},
            {60, 50, 10, 10},
            {80, 60, 5, 5},
            {70, 65, 40, 5}
        }) {
            refused(() -> new Bands(bad[0], bad[1], bad[2], bad[3]), "further apart than the margin");
        }
    }

    @Test
    void refusesMoreRulesThanALimit() {
        List<Rule> most = java.util.stream.IntStream.range(0, 60)
                .mapToObj(n -> rule("r" + n))
                .toList();
        List<EventRule> events = java.util.stream.IntStream.range(0, 40)
                .mapToObj(n -> event("e" + n))
                .toList();
        assertThat(rules(most, events).rules()).hasSize(60);
        List<EventRule> oneMore = new java.util.ArrayList<>(events);
        oneMore.add(event("e41"));
        refused(() -> rules(most, oneMore), "at most 100 rules");
        assertThat(rule("r", Collections.nCopies(50, Case.otherwise(1, "x")).toArray(Case[]::new))
                        .cases())
                .hasSize(50);
        refused(
                () -> rule("r", Collections.nCopies(51, Case.otherwise(1, "x")).toArray(Case[]::new)),
                "at most 50 cases");
    }

    @Test
    void refusesACodeThatIsUsedTwiceOrIsTheSilences() {
        refused(() -> rules(List.of(rule("a"), rule("a")), List.of()), "a is used twice");
        refused(() -> rules(List.of(), List.of(event("b"), event("b"))), "b is used twice");
        refused(() -> rules(List.of(rule("c")), List.of(event("c"))), "c is used twice");
        refused(() -> rules(List.of(rule(Ledger.IDLE)), List.of()), "used twice");
    }

    @Test
    void refusesToCompareWordsWithNumbers() {
        for (Case number : List.of(Case.atLeast(1, "5", "x"), Case.atMost(1, "5", "x"))) {
            refused(() -> new Rule("r", "g", Input.SOURCE, List.of(number)), "with a number");
            refused(() -> rule("r", number.of(Input.SOURCE)), "with a number");
            assertThat(new Rule("r", "g", Input.SOURCE, List.of(number.of(Input.PROPERTY_VALUE))).cases())
                    .hasSize(1);
        }
        assertThat(new Rule("r", "g", Input.SOURCE, List.of(Case.oneOf(1, "x", "referral"))).cases())
                .hasSize(1);
    }

    @Test
    void refusesPointsThatMoveTheScoreByMoreThanItsWidth() {
        assertThat(Case.otherwise(-100, "x").points()).isEqualTo(-100);
        assertThat(new Step(DAY, 100).change()).isEqualTo(100);
        refused(() -> Case.otherwise(101, "x"), "at most 100 points");
        refused(() -> new Step(DAY, -101), "at most 100 points");
        refused(() -> new EventRule("e", 101, "x", List.of()), "at most 100 points");
        refused(() -> new Step(Duration.ZERO, 1), "after some time");
        refused(() -> new Step(DAY.negated(), 1), "after some time");
    }

    @Test
    void aCaseHoldsFromItsLimitOn() {
        Rule value = rule("value", Case.atLeast(9, "500", "large"), Case.atMost(2, "100", "small"));
        RuleSet set = rules(List.of(value), List.of());
        assertThat(Ledger.EMPTY.recompute(set, worth("500"), AT).score(AT)).isEqualTo(9);
        assertThat(Ledger.EMPTY.recompute(set, worth("499"), AT).score(AT)).isZero();
        assertThat(Ledger.EMPTY.recompute(set, worth("100"), AT).score(AT)).isEqualTo(2);
        assertThat(Ledger.EMPTY.recompute(set, worth("101"), AT).entries()).isEmpty();
        assertThat(Case.oneOf(3, "x", "referral").oneOf()).containsExactly("referral");
    }

    @Test
    void countsOnlyTheEventsThatHaveARule() {
        RuleSet set = rules(List.of(), List.of(event("visited"), event("called")));
        ScoringFacts facts = new ScoringFacts(
                Map.of(), Map.of(), List.of(new Happened("visited", "1", AT), new Happened("sang", "2", AT)), AT);
        Ledger ledger = Ledger.EMPTY.recompute(set, facts, AT);
        assertThat(ledger.counting(AT))
                .singleElement()
                .satisfies(e -> assertThat(e.rule()).isEqualTo("visited"));
        assertThat(ledger.counting(AT.minusNanos(1))).isEmpty();
    }

    @Test
    void theTemperatureChangesWhenTheNumberLeavesItsBand() {
        RuleSet fading = rules(
                List.of(),
                List.of(new EventRule(
                        "visited", 82, "x", List.of(new Step(DAY, -1), new Step(DAY.multipliedBy(3), -10)))));
        ScoringFacts facts = new ScoringFacts(Map.of(), Map.of(), List.of(new Happened("visited", "1", AT)), AT);
        Ledger ledger = Ledger.EMPTY.recompute(fading, facts, AT);
        assertThat(ledger.temperatureChangesAfter(Bands.USUAL, Temperature.HOT, AT))
                .isEqualTo(AT.plus(DAY.multipliedBy(3)));
        assertThat(ledger.temperatureChangesAfter(Bands.USUAL, Temperature.WARM, AT.plus(DAY.multipliedBy(3))))
                .isNull();
        assertThat(ledger.scoreChangesAfter(AT)).isEqualTo(AT.plus(DAY));
    }
}
