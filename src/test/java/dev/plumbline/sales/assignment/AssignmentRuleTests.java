package dev.plumbline.sales.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.assignment.AssignmentRule.Candidate;
import dev.plumbline.sales.assignment.AssignmentRule.Choice;
import dev.plumbline.sales.assignment.AssignmentRule.Strategy;
import dev.plumbline.sales.assignment.AssignmentRule.Wanted;
import dev.plumbline.shared.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentRuleTests {
    private static final UUID NORTH = new UUID(9, 1);
    private static final UUID SOUTH = new UUID(9, 2);
    private static final Wanted ANY = new Wanted(Set.of(), Set.of());

    @Property(tries = 100)
    void roundRobinGivesEverybodyTheSameNumberOfLeads(
            @ForAll @IntRange(min = 1, max = 6) int members, @ForAll @IntRange(min = 1, max = 5) int rounds) {
        int[] given = new int[members];
        long[] last = new long[members];
        for (int turn = 1; turn <= members * rounds; turn++) {
            List<Candidate> all = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                all.add(new Candidate(member(i), true, 0, null, Set.of(), Set.of(), last[i]));
            }
            int chosen = index(AssignmentRule.choose(Strategy.ROUND_ROBIN, ANY, all));
            given[chosen]++;
            last[chosen] = turn;
        }
        assertThat(given).containsOnly(rounds);
    }

    @Test
    void leastBusyGivesToWhoHasFewest() {
        Choice choice = choose(Strategy.LEAST_BUSY, ANY, busy(0, 5), busy(1, 2), busy(2, 3));
        assertThat(choice.member()).isEqualTo(member(1));
        assertThat(choice.reason()).contains("2");
    }

    @Test
    void territoryLooksOnlyAtThoseWhoCoverIt() {
        Candidate north = covering(0, 9, NORTH);
        Candidate south = covering(1, 0, SOUTH);
        Wanted inNorth = new Wanted(Set.of(NORTH), Set.of());
        assertThat(choose(Strategy.TERRITORY, inNorth, north, south).member()).isEqualTo(member(0));
        assertThat(choose(Strategy.TERRITORY, ANY, north, south).reason())
                .isEqualTo("The address lies in no territory.");
    }

    @Test
    void skillAsksForAllOfThem() {
        Candidate slate = skilled(0, 0, "slate");
        Candidate both = skilled(1, 4, "slate", "insurance");
        Wanted wanted = new Wanted(Set.of(), Set.of("slate", "insurance"));
        assertThat(choose(Strategy.SKILL, wanted, slate, both).member()).isEqualTo(member(1));
        assertThat(choose(Strategy.SKILL, wanted, slate).reason())
                .isEqualTo("No member has the skills: insurance, slate.");
    }

    @Test
    void keepsTheLeadInThePoolWhenEverybodyIsFull() {
        Candidate full = new Candidate(member(0), true, 3, 3, Set.of(), Set.of(), 0);
        Choice choice = choose(Strategy.LEAST_BUSY, ANY, full);
        assertThat(choice.member()).isNull();
        assertThat(choice.reason()).isEqualTo("All 1 suited members have as many leads as they may.");
    }

    @Test
    void keepsTheLeadInThePoolWhenNobodyIsThere() {
        Candidate away = new Candidate(member(0), false, 0, null, Set.of(), Set.of(), 0);
        assertThat(choose(Strategy.ROUND_ROBIN, ANY, away).member()).isNull();
        assertThat(AssignmentRule.choose(Strategy.ROUND_ROBIN, ANY, List.of()).reason())
                .isEqualTo("No member takes part in assignment.");
    }

    private static Choice choose(Strategy strategy, Wanted wanted, Candidate... all) {
        return AssignmentRule.choose(strategy, wanted, List.of(all));
    }

    private static Candidate busy(int id, int inHand) {
        return new Candidate(member(id), true, inHand, 10, Set.of(), Set.of(), 0);
    }

    private static Candidate covering(int id, int inHand, UUID territory) {
        return new Candidate(member(id), true, inHand, null, Set.of(territory), Set.of(), 0);
    }

    private static Candidate skilled(int id, int inHand, String... skills) {
        return new Candidate(member(id), true, inHand, null, Set.of(), Set.of(skills), 0);
    }

    private static int index(Choice choice) {
        return (int) choice.member().value().getLeastSignificantBits();
    }

    private static MemberId member(int id) {
        return new MemberId(new UUID(0, id));
    }
}
