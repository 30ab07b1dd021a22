package dev.plumbline.sales.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.scoring.RuleSet.EventRule;
import dev.plumbline.sales.scoring.RuleSet.Step;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;

class LedgerTests {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private static final AtomicLong TRIES = new AtomicLong();

    @BeforeTry
    void count() {
        TRIES.incrementAndGet();
    }

    @AfterContainer
    static void printTheFigure() {
        System.out.printf(Locale.ROOT, "C5 score ledger: %,d tries%n", TRIES.get());
    }

    @Test
    void givesTheBestLeadOfTheCodedModelOneHundred() {
        Ledger ledger = Ledger.EMPTY.recompute(FirstRules.RULES, best(), START);
        assertThat(ledger.score(START)).isEqualTo(100);
    }

    @Test
    void countsEachOfBudgetAuthorityNeedAndTimeInFull() {
        ScoringFacts all = best();
        Map<Input, String> words = new EnumMap<>(all.words());
        words.remove(Input.BUDGET_CONFIRMED);
        words.remove(Input.DECISION_MAKER);
        words.remove(Input.URGENCY);
        ScoringFacts none = new ScoringFacts(all.numbers(), words, List.of(), START);
        int with = Ledger.EMPTY.recompute(FirstRules.RULES, all, START).score(START);
        int without = Ledger.EMPTY.recompute(FirstRules.RULES, none, START).score(START);
        // 8 to 3 for the budget (the value of the property stands in), 7 to 1, 5 to 0, 5 to 0.
        assertThat(with - without).isEqualTo(5 + 6 + 5 + 5);
    }

    @Test
    void rewardsAnAnswerAfterZeroSeconds() {
        assertThat(points(Map.of(Input.RESPONSE_SECONDS, BigDecimal.ZERO), "behaviour.response"))
                .isEqualTo(10);
        assertThat(points(Map.of(), "behaviour.response")).isEqualTo(1);
    }

    @Test
    void gradesTheFirstResponseAtItsEdges() {
        int[][] edges = {{120, 10}, {121, 9}, {300, 9}, {301, 7}, {900, 7}, {901, 5}, {3600, 5}, {3601, 3}, {86401, 1}};
        for (int[] edge : edges) {
            assertThat(points(Map.of(Input.RESPONSE_SECONDS, BigDecimal.valueOf(edge[0])), "behaviour.response"))
                    .as("after %d s", edge[0])
                    .isEqualTo(edge[1]);
        }
    }

    @Test
    void losesTenTwentyAndThirtyPointsThroughSilenceAndNoMore() {
        Ledger ledger = Ledger.EMPTY.recompute(FirstRules.RULES, middling(START), START);
        int fresh = ledger.score(START);
        assertThat(ledger.score(START.plus(Duration.ofDays(30).minusNanos(1)))).isEqualTo(fresh);
        assertThat(ledger.score(START.plus(Duration.ofDays(30)))).isEqualTo(fresh - 10);
        assertThat(ledger.score(START.plus(Duration.ofDays(60)))).isEqualTo(fresh - 20);
        assertThat(ledger.score(START.plus(Duration.ofDays(900)))).isEqualTo(fresh - 30);
    }

    @Test
    void startsTheSilenceAnewWhenTheyEngageAndKeepsWhatWasBefore() {
        Instant later = START.plus(Duration.ofDays(45));
        Ledger quiet = Ledger.EMPTY.recompute(FirstRules.RULES, middling(START), START);
        Ledger again = quiet.recompute(FirstRules.RULES, middling(later), later);
        assertThat(again.score(later)).isEqualTo(quiet.score(START));
        assertThat(again.score(START.plus(Duration.ofDays(31)))).isEqualTo(quiet.score(START) - 10);
        assertThat(again.entries().stream().filter(e -> e.rule().equals(Ledger.IDLE)))
                .hasSize(2);
    }

    @Test
    void supersedesAndNeverRemoves() {
        Ledger first = Ledger.EMPTY.recompute(FirstRules.RULES, middling(START), START);
        Instant later = START.plusSeconds(60);
        Ledger second = first.recompute(FirstRules.RULES, best(), later);
        assertThat(second.entries()).hasSizeGreaterThan(first.entries().size());
        assertThat(second.score(START.plusSeconds(59))).isEqualTo(first.score(START.plusSeconds(59)));
    }

    @Property(tries = 300)
    void theSumOfTheLinesHeldWithinItsLimitsIsTheNumberAtAnyInstant(
            @ForAll("facts") List<ScoringFacts> history, @ForAll @IntRange(max = 400) int day) {
        Ledger ledger = replay(history);
        Instant at = START.plus(Duration.ofDays(day));
        int sum = 0;
        for (Entry line : ledger.entries()) {
            sum += worthByHand(line, at);
        }
        assertThat(ledger.score(at)).isEqualTo(Math.max(0, Math.min(100, sum)));
    }

    @Property(tries = 10_000)
    @Tag("slow")
    void theSumIsTheNumberInTenThousandHistories(
            @ForAll("facts") List<ScoringFacts> history, @ForAll @IntRange(max = 400) int day) {
        theSumOfTheLinesHeldWithinItsLimitsIsTheNumberAtAnyInstant(history, day);
        theCountingLinesDependOnTheFactsAndNotOnTheWayThere(history);
    }

    @Property(tries = 300)
    void theCountingLinesDependOnTheFactsAndNotOnTheWayThere(@ForAll("facts") List<ScoringFacts> history) {
        Ledger travelled = replay(history);
        Instant end = START.plus(Duration.ofDays(history.size()));
        Ledger direct = Ledger.EMPTY.recompute(FirstRules.RULES, history.getLast(), end);
        assertThat(lines(travelled, end)).isEqualTo(lines(direct, end));
        assertThat(travelled.recompute(FirstRules.RULES, history.getLast(), end.plusSeconds(1)))
                .isEqualTo(travelled);
    }

    @Property(tries = 200)
    void theNumberHoldsUntilTheInstantAnnouncedAndChangesThere(@ForAll("facts") @Size(1) List<ScoringFacts> history) {
        Ledger ledger = replay(history);
        Instant at = START.plus(Duration.ofDays(1));
        Instant next = ledger.scoreChangesAfter(at);
        Instant end = next == null ? at.plus(Duration.ofDays(500)) : next;
        for (Instant day = at; day.isBefore(end); day = day.plus(Duration.ofHours(12))) {
            assertThat(ledger.score(day)).isEqualTo(ledger.score(at));
        }
        if (next != null) {
            assertThat(ledger.score(next)).isNotEqualTo(ledger.score(at));
        }
    }

    @Property(tries = 200)
    void theTemperatureDoesNotDependOnHowOftenAnybodyLooked(
            @ForAll("facts") @Size(1) List<ScoringFacts> history,
            @ForAll @Size(max = 6) List<@IntRange(min = 2, max = 200) Integer> looks) {
        Ledger ledger = replay(history);
        Bands bands = Bands.USUAL;
        Instant since = START.plus(Duration.ofDays(1));
        Instant end = START.plus(Duration.ofDays(200));
        Temperature first = bands.next(null, ledger.score(since));
        Temperature stepwise = first;
        Instant last = since;
        for (int day : looks.stream().sorted().toList()) {
            Instant look = START.plus(Duration.ofDays(day));
            stepwise = ledger.temperature(bands, stepwise, last, look);
            last = look;
        }
        assertThat(ledger.temperature(bands, stepwise, last, end))
                .isEqualTo(ledger.temperature(bands, first, since, end));
    }

    @Test
    void aLineThatIsAddedNowWarmsAtOnce() {
        Ledger cold = Ledger.EMPTY.recompute(FirstRules.RULES, happened(), START);
        Instant later = START.plus(Duration.ofDays(1));
        Ledger warmed = cold.recompute(
                FirstRules.RULES,
                happened(
                        new Happened("referred", "r1", later),
                        new Happened("inspection_booked", "first", later),
                        new Happened("same_day_call_back", "first", later)),
                later);
        Temperature before = cold.temperature(Bands.USUAL, null, START, START);
        assertThat(before).isEqualTo(Temperature.COLD);
        assertThat(warmed.score(later)).isGreaterThanOrEqualTo(40);
        assertThat(warmed.temperature(Bands.USUAL, before, START, later))
                .isEqualTo(Bands.USUAL.next(before, warmed.score(later)));
    }

    private static ScoringFacts happened(Happened... events) {
        return new ScoringFacts(Map.of(), Map.of(), List.of(events), START);
    }

    @Test
    void publishingOtherRulesSupersedesTheOldLinesAndKeepsTheEvents() {
        ScoringFacts facts =
                new ScoringFacts(Map.of(), Map.of(), List.of(new Happened("referred", "r1", START)), START);
        Ledger old = Ledger.EMPTY.recompute(FirstRules.RULES, facts, START);
        RuleSet next = new RuleSet(
                2,
                List.of(),
                List.of(new EventRule("referred", 40, "Referred", List.of(new Step(Duration.ofDays(10), -25)))),
                List.of(),
                Bands.USUAL);
        Instant later = START.plus(Duration.ofDays(5));
        Ledger now = old.recompute(next, facts, later);
        assertThat(now.score(later)).isEqualTo(40);
        assertThat(now.score(START.plus(Duration.ofDays(10)))).isEqualTo(15);
        assertThat(now.score(START.plus(Duration.ofDays(4)))).isEqualTo(old.score(START));
    }

    @Provide
    Arbitrary<List<ScoringFacts>> facts() {
        Arbitrary<Map<Input, BigDecimal>> numbers = Arbitraries.maps(
                        Arbitraries.of(
                                Input.PROPERTY_VALUE, Input.RESPONSE_SECONDS, Input.INTERACTIONS, Input.BUDGET_MIN),
                        Arbitraries.of(0, 1, 4, 119, 121, 9_000, 20_000, 250_000, 600_000)
                                .map(BigDecimal::valueOf))
                .ofMaxSize(4);
        Arbitrary<Map<Input, String>> words = Combinators.combine(
                        Arbitraries.of(LeadSource.values()),
                        Arbitraries.of(Urgency.values()),
                        Arbitraries.of(true, false))
                .as((source, urgency, decides) -> Map.of(
                        Input.SOURCE, source.code(),
                        Input.URGENCY, urgency.code(),
                        Input.DECISION_MAKER, decides.toString()));
        Arbitrary<List<Happened>> events = Combinators.combine(
                        Arbitraries.of("inspection_booked", "just_shopping", "storm_season", "not_interested", "gone"),
                        Arbitraries.integers().between(0, 60))
                .as((code, day) -> new Happened(code, code + day, START.plus(Duration.ofDays(day))))
                .list()
                .ofMaxSize(4)
                .uniqueElements();
        return Combinators.combine(
                        numbers, words, events, Arbitraries.integers().between(0, 100))
                .as((n, w, e, day) -> new ScoringFacts(n, w, e, START.plus(Duration.ofDays(day))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Each state of the facts is recomputed a day after the one before, the first after one day. */
    private static Ledger replay(List<ScoringFacts> history) {
        Ledger ledger = Ledger.EMPTY;
        for (int i = 0; i < history.size(); i++) {
            ledger = ledger.recompute(FirstRules.RULES, history.get(i), START.plus(Duration.ofDays(i + 1)));
        }
        return ledger;
    }

    private static int worthByHand(Entry line, Instant at) {
        boolean begun = line.addedAt().toEpochMilli() <= at.toEpochMilli();
        Instant gone = line.supersededAt();
        if (!begun || (gone != null && gone.toEpochMilli() <= at.toEpochMilli())) {
            return 0;
        }
        int last = 0;
        for (Step step : line.fades()) {
            long from = line.since().toEpochMilli() + step.after().toMillis();
            if (from <= at.toEpochMilli()) {
                last = step.change();
            }
        }
        return line.points() + last;
    }

    private static List<String> lines(Ledger ledger, Instant at) {
        List<String> lines = new ArrayList<>();
        ledger.counting(at)
                .forEach(e -> lines.add(e.rule() + e.key() + e.points() + e.reason() + e.since() + e.fades()));
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static int points(Map<Input, BigDecimal> numbers, String rule) {
        ScoringFacts facts = new ScoringFacts(numbers, Map.of(), List.of(), START);
        return Ledger.EMPTY.recompute(FirstRules.RULES, facts, START).entries().stream()
                .filter(e -> e.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .points();
    }

    static ScoringFacts best() {
        return new ScoringFacts(
                Map.of(
                        Input.PROPERTY_VALUE, new BigDecimal("500000"),
                        Input.RESPONSE_SECONDS, BigDecimal.ZERO,
                        Input.INTERACTIONS, BigDecimal.TEN),
                Map.of(
                        Input.POSTCODE, "48009",
                        Input.SOURCE, "website_form",
                        Input.BUDGET_CONFIRMED, "true",
                        Input.DECISION_MAKER, "true",
                        Input.URGENCY, "immediate"),
                List.of(),
                START);
    }

    private static ScoringFacts middling(Instant engaged) {
        return new ScoringFacts(
                Map.of(Input.PROPERTY_VALUE, new BigDecimal("320000")),
                Map.of(Input.SOURCE, "referral", Input.URGENCY, "1-3_months"),
                List.of(),
                engaged);
    }
}
