package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Evidence.Outcome;
import dev.plumbline.shared.EvidenceState.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against an oracle that knows only whole minutes and the sentences of decision 12. */
class EvidenceStateTests {
    private static final int MINUTES = 40;
    private static final UserId SUBJECT = new UserId(new UUID(1, 1));

    @Property(tries = 2_000)
    void agreesWithReadingTheSentencesOneByOne(
            @ForAll("files") List<Evidence> all,
            @ForAll @IntRange(max = MINUTES) int trueAt,
            @ForAll @IntRange(max = MINUTES) int knownAt) {
        EvidenceState state = EvidenceState.of(all, at(trueAt), at(knownAt));
        assertThat(state.status()).isEqualTo(oracle(all, trueAt, knownAt));
        assertThat(state.holds()).isEqualTo(state.status() == Status.HOLDS);
        assertThat(state.decisive() == null).isEqualTo(state.status() == Status.MISSING);
    }

    @Property(tries = 1_000)
    void saysWhenTimeAloneChangesTheAnswer(
            @ForAll("files") List<Evidence> all, @ForAll @IntRange(max = MINUTES) int trueAt) {
        EvidenceState state = EvidenceState.of(all, at(trueAt), at(MINUTES));
        int next = trueAt + 1;
        while (next <= 2 * MINUTES && same(EvidenceState.of(all, at(next), at(MINUTES)), state)) {
            next++;
        }
        assertThat(state.changesAt()).isEqualTo(next > 2 * MINUTES ? null : at(next));
    }

    @Property(tries = 500)
    void doesNotDependOnTheOrder(
            @ForAll("files") List<Evidence> all, @ForAll @IntRange(max = MINUTES) int trueAt, @ForAll long seed) {
        List<Evidence> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(EvidenceState.of(shuffled, at(trueAt), at(MINUTES)))
                .isEqualTo(EvidenceState.of(all, at(trueAt), at(MINUTES)));
    }

    @Property(tries = 500)
    void whatIsLearntLaterChangesNothingThatWasKnownThen(
            @ForAll("files") List<Evidence> all,
            @ForAll @IntRange(max = MINUTES) int trueAt,
            @ForAll @IntRange(max = MINUTES) int knownAt) {
        List<Evidence> then =
                all.stream().filter(e -> !e.recordedAt().isAfter(at(knownAt))).toList();
        assertThat(EvidenceState.of(all, at(trueAt), at(knownAt)))
                .isEqualTo(EvidenceState.of(then, at(trueAt), at(knownAt)));
    }

    @Test
    void tellsWhatWasKnownThenFromWhatWasTrueThen() {
        Evidence passed = evidence(1, when(10, 10, 30, 10), Outcome.PASSED, null);
        Evidence corrected = evidence(2, when(10, 10, 30, 20), Outcome.FAILED, passed.id());
        List<Evidence> all = List.of(passed, corrected);
        assertThat(EvidenceState.of(all, at(15), at(19)).status()).isEqualTo(Status.HOLDS);
        assertThat(EvidenceState.of(all, at(15), at(20)).status()).isEqualTo(Status.FAILED);
        assertThat(EvidenceState.of(all, at(9), at(20)).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void holdsFromItsFirstInstantAndNotAtItsLast() {
        List<Evidence> one = List.of(evidence(1, when(5, 10, 30, 6), Outcome.PASSED, null));
        assertThat(EvidenceState.of(one, at(10).minusNanos(1), at(40)).status()).isEqualTo(Status.NOT_YET);
        assertThat(EvidenceState.of(one, at(10), at(40)).status()).isEqualTo(Status.HOLDS);
        assertThat(EvidenceState.of(one, at(10), at(40)).changesAt()).isEqualTo(at(30));
        assertThat(EvidenceState.of(one, at(30).minusNanos(1), at(40)).status()).isEqualTo(Status.HOLDS);
        assertThat(EvidenceState.of(one, at(30), at(40)).status()).isEqualTo(Status.EXPIRED);
        assertThat(EvidenceState.of(one, at(20), at(6).minusNanos(1)).status()).isEqualTo(Status.MISSING);
        assertThat(EvidenceState.of(one, at(20), at(6)).status()).isEqualTo(Status.HOLDS);
    }

    @Test
    void aWithdrawalTakesBackWhatItSupersedesAndBringsNothingBack() {
        Evidence first = evidence(1, when(1, 1, 40, 1), Outcome.PASSED, null);
        Evidence second = evidence(2, when(1, 1, 40, 5), Outcome.PASSED, first.id());
        Evidence withdrawn = evidence(3, when(1, 1, 40, 9), Outcome.WITHDRAWN, second.id());
        assertThat(EvidenceState.now(List.of(first, second), at(8)).decisive()).isEqualTo(second);
        assertThat(EvidenceState.now(List.of(first, second, withdrawn), at(9)).status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void aRenewalLeavesThePastAsItWas() {
        Evidence old = evidence(1, when(1, 1, 20, 1), Outcome.PASSED, null);
        Evidence renewed = evidence(2, when(15, 20, 40, 15), Outcome.PASSED, null);
        List<Evidence> all = List.of(old, renewed);
        assertThat(EvidenceState.of(all, at(17), at(40)).decisive()).isEqualTo(old);
        assertThat(EvidenceState.of(all, at(20), at(40)).decisive()).isEqualTo(renewed);
    }

    @Test
    void refusesEvidenceThatCannotBe() {
        assertThatThrownBy(() -> evidence(1, when(10, 10, 20, 9), Outcome.PASSED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evidence(1, when(1, 1, 20, 9), Outcome.PASSED, new UUID(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Validity.ByClock(at(2), at(1))).isInstanceOf(IllegalArgumentException.class);
        Evidence one = evidence(1, when(1, 1, 20, 9), Outcome.PASSED, null);
        Evidence other = new Evidence(
                new UUID(0, 2),
                new UserId(new UUID(2, 2)),
                "k",
                at(1),
                one.validity(),
                Outcome.PASSED,
                null,
                at(1),
                null,
                "1");
        assertThatThrownBy(() -> EvidenceState.now(List.of(one, other), at(9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The sentences: known; corrected; failed and passed since; running, over, to come. */
    private static Status oracle(List<Evidence> all, int trueAt, int knownAt) {
        boolean running = false;
        boolean over = false;
        boolean toCome = false;
        boolean failed = false;
        for (Evidence e : all) {
            if (minute(e.recordedAt()) > knownAt || minute(e.issuedAt()) > trueAt || corrected(e, all, knownAt)) {
                continue;
            }
            if (e.outcome() == Outcome.FAILED) {
                failed = true;
            } else if (e.outcome() == Outcome.PASSED && !voided(e, all, trueAt, knownAt)) {
                Validity.ByClock period = (Validity.ByClock) e.validity();
                boolean begun = minute(period.from()) <= trueAt;
                boolean ended = period.until() != null && minute(period.until()) <= trueAt;
                running |= begun && !ended;
                over |= ended;
                toCome |= !begun;
            }
        }
        return running
                ? Status.HOLDS
                : over ? Status.EXPIRED : failed ? Status.FAILED : toCome ? Status.NOT_YET : Status.MISSING;
    }

    private static boolean corrected(Evidence one, List<Evidence> all, int knownAt) {
        for (Evidence other : all) {
            if (one.id().equals(other.supersedes()) && minute(other.recordedAt()) <= knownAt) {
                return true;
            }
        }
        return false;
    }

    private static boolean voided(Evidence passed, List<Evidence> all, int trueAt, int knownAt) {
        for (Evidence other : all) {
            boolean failure = other.outcome() == Outcome.FAILED && minute(other.recordedAt()) <= knownAt;
            int issued = minute(other.issuedAt());
            if (failure && !corrected(other, all, knownAt) && issued <= trueAt && issued >= minute(passed.issuedAt())) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(EvidenceState one, EvidenceState other) {
        return one.status() == other.status() && java.util.Objects.equals(one.decisive(), other.decisive());
    }

    /** Up to seven, each of which may correct any of them, also in a chain, a fork or a ring. */
    @Provide
    Arbitrary<List<Evidence>> files() {
        Arbitrary<Evidence> one = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-5, 8),
                        Arbitraries.integers().between(0, 12).injectNull(0.2),
                        Arbitraries.of(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED, Outcome.WITHDRAWN),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 7).injectNull(0.6))
                .as((issued, lead, length, outcome, late, corrects) -> evidence(
                        0,
                        when(issued, issued + lead, length == null ? null : issued + lead + length, issued + late),
                        outcome,
                        corrects == null ? null : new UUID(0, corrects)));
        return one.list().ofMaxSize(7).map(EvidenceStateTests::numbered);
    }

    private static List<Evidence> numbered(List<Evidence> list) {
        List<Evidence> numbered = new ArrayList<>();
        for (Evidence e : list) {
            UUID id = new UUID(0, numbered.size() + 1L);
            numbered.add(new Evidence(
                    id,
                    e.subject(),
                    e.kind(),
                    e.issuedAt(),
                    e.validity(),
                    e.outcome(),
                    null,
                    e.recordedAt(),
                    id.equals(e.supersedes()) ? null : e.supersedes(),
                    "1"));
        }
        return numbered;
    }

    /** Minutes. */
    private record When(int issued, int from, Integer until, int recorded) {}

    private static When when(int issued, int from, Integer until, int recorded) {
        return new When(issued, from, until, recorded);
    }

    private static Evidence evidence(int id, When when, Outcome outcome, UUID supersedes) {
        Validity validity = new Validity.ByClock(at(when.from()), when.until() == null ? null : at(when.until()));
        return new Evidence(
                new UUID(0, id),
                SUBJECT,
                "k",
                at(when.issued()),
                validity,
                outcome,
                null,
                at(when.recorded()),
                supersedes,
                "1");
    }

    private static Instant at(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }

    private static int minute(Instant at) {
        return (int) (at.getEpochSecond() / 60);
    }
}
