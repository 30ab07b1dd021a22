package dev.plumbline.compliance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Dates;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Hazard;
import dev.plumbline.compliance.Nation;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Tenancy;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePack;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Homes of all kinds, furnished at random: what holds for each of them. */
class EvaluationPropertyTests {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1_000;
    private static final int LOOK_AHEAD = 500;

    /** Of these there are many, so that terms run and follow each other. */
    private static final ProofKind[] COMMON = {
        ProofKind.GAS_SAFETY_RECORD,
        ProofKind.EICR,
        ProofKind.EPC,
        ProofKind.LEGIONELLA_ASSESSMENT,
        ProofKind.RIGHT_TO_RENT_CHECK
    };

    @Property(tries = 300)
    void noStateIsWithoutReasonAndNoGreenWithoutVerifiedEvidence(
            @ForAll long seed, @ForAll @IntRange(max = DAYS) int at) {
        for (Obligation one : evaluate(new RandomHome(seed).facts(), FIRST.plusDays(at))) {
            assertThat(one.reasons()).isNotEmpty();
            assertThat(one.steps()).isNotEmpty().noneMatch(String::isBlank);
            if (one.state() == ObligationState.VALID || one.state() == ObligationState.EXEMPT) {
                assertThat(one.quality()).as(one.rule().id()).isGreaterThanOrEqualTo(Quality.VERIFIED);
            }
            assertThat(one.facts().isEmpty()).isEqualTo(one.state() != ObligationState.UNKNOWN_FACT);
            if (one.changesOn() != null) {
                assertThat(one.changesOn()).isAfter(FIRST.plusDays(at));
            }
        }
    }

    @Property(tries = 60)
    void changesOnIsTheNextDayOnWhichItDiffers(@ForAll long seed, @ForAll @IntRange(max = DAYS) int at) {
        Facts facts = new RandomHome(seed).facts();
        LocalDate asOf = FIRST.plusDays(at);
        LocalDate horizon = asOf.plusDays(LOOK_AHEAD);
        for (Obligation one : evaluate(facts, asOf)) {
            LocalDate next = null;
            for (LocalDate day = asOf.plusDays(1); next == null && !day.isAfter(horizon); day = day.plusDays(1)) {
                next = differs(facts, one, asOf, day) ? day : null;
            }
            LocalDate said = one.changesOn() == null || one.changesOn().isAfter(horizon) ? null : one.changesOn();
            assertThat(said)
                    .as("%s of %s, %s", one.rule().id(), one.subject().label(), one.steps())
                    .isEqualTo(next);
        }
    }

    private static boolean differs(Facts facts, Obligation one, LocalDate asOf, LocalDate day) {
        if (one.rule().id().equals("nation")) {
            return evaluate(facts, day).stream().noneMatch(o -> o.rule().id().equals("nation"));
        }
        Course course = new Course(
                facts,
                RulePacks.shipped(),
                Course.days(facts, RulePacks.shipped()),
                one.rule().id(),
                one.subject());
        return course.on(day).differs(course.on(asOf), one.rule().basis());
    }

    @Property(tries = 300)
    void theOrderInWhichThingsAreGivenDoesNotMatter(
            @ForAll long seed, @ForAll long shuffle, @ForAll @IntRange(max = DAYS) int at) {
        Facts facts = new RandomHome(seed).facts();
        Random random = new Random(shuffle);
        Facts other = new Facts(
                new HashMap<>(facts.answers()),
                shuffled(facts.appliances(), random),
                shuffled(facts.tenancies(), random),
                shuffled(facts.hazards(), random),
                shuffled(facts.certificates(), random));
        assertThat(evaluate(other, FIRST.plusDays(at))).isEqualTo(evaluate(facts, FIRST.plusDays(at)));
    }

    /** A passing document of today, verified, for every kind that a rule asks for. */
    @Property(tries = 300)
    void goodEvidenceOfTodayMakesNothingWorse(@ForAll long seed, @ForAll @IntRange(max = DAYS) int at) {
        Facts facts = new RandomHome(seed).facts();
        LocalDate asOf = FIRST.plusDays(at);
        List<Obligation> before = evaluate(facts, asOf);
        for (Rule rule : rules(facts, asOf)) {
            if (!(rule.clock() instanceof Clock.Every every)) {
                continue;
            }
            List<Obligation> after = evaluate(with(facts, every.evidence(), asOf), asOf);
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).rule().id().equals(rule.id())) {
                    assertThat(after.get(i).colour())
                            .as(rule.id())
                            .isLessThanOrEqualTo(before.get(i).colour());
                }
            }
        }
    }

    @Property(tries = 300)
    void whatNobodyVerifiedTurnsNothingGreen(@ForAll long seed, @ForAll @IntRange(max = DAYS) int at) {
        Facts facts = new RandomHome(seed).facts();
        LocalDate asOf = FIRST.plusDays(at);
        List<Certificate> verified = facts.certificates().stream()
                .filter(c -> c.status() == Status.VERIFIED)
                .toList();
        List<Obligation> without = evaluate(
                new Facts(facts.answers(), facts.appliances(), facts.tenancies(), facts.hazards(), verified), asOf);
        List<Obligation> all = evaluate(facts, asOf);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).colour() == Colour.GREEN) {
                assertThat(without.get(i).colour()).as(all.get(i).rule().id()).isEqualTo(Colour.GREEN);
            }
        }
    }

    @Property(tries = 300)
    void aPropertyIsAsBadAsItsWorstObligation(@ForAll long seed, @ForAll @IntRange(max = DAYS) int at) {
        List<Obligation> all = evaluate(new RandomHome(seed).facts(), FIRST.plusDays(at));
        assertThat(all).extracting(Obligation::colour).contains(Colour.worst(all));
        assertThat(all).allSatisfy(o -> assertThat(o.colour()).isLessThanOrEqualTo(Colour.worst(all)));
    }

    private static List<Obligation> evaluate(Facts facts, LocalDate day) {
        return Evaluation.of(facts, RulePacks.shipped(), day);
    }

    private static List<Rule> rules(Facts facts, LocalDate day) {
        return facts.answer(FactCode.JURISDICTION, day) instanceof Answer.Known(String nation)
                ? RulePacks.shipped().on(Nation.valueOf(nation), day).stream()
                        .map(RulePack::rules)
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private static Facts with(Facts facts, ProofKind kind, LocalDate day) {
        List<Certificate> more = new ArrayList<>(facts.certificates());
        more.add(new Certificate(
                "zzz",
                kind,
                everything(facts),
                Status.VERIFIED,
                Dates.issued(day),
                kind.outcomes().isEmpty() ? Set.of() : Set.of(kind.outcomes().getFirst()),
                null,
                Map.of()));
        return new Facts(facts.answers(), facts.appliances(), facts.tenancies(), facts.hazards(), more);
    }

    private static List<Subject> everything(Facts facts) {
        return Stream.of(Subject.Kind.values())
                .flatMap(kind ->
                        kind == Subject.Kind.PROPERTY ? Stream.of(Subject.PROPERTY) : facts.subjects(kind).stream())
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** From a seed, so that each of many parts can depend on another. */
    private record RandomHome(Random random) {
        RandomHome(long seed) {
            this(new Random(seed));
        }

        Facts facts() {
            Map<FactCode, NavigableMap<LocalDate, Answer>> answers = new EnumMap<>(FactCode.class);
            for (FactCode code : FactCode.values()) {
                if (code.about() == Subject.Kind.PROPERTY) {
                    for (int i = random.nextInt(3); i > 0; i--) {
                        answers.computeIfAbsent(code, c -> new TreeMap<>()).put(day(), answer(code));
                    }
                }
            }
            answers.computeIfAbsent(FactCode.JURISDICTION, c -> new TreeMap<>())
                    .put(
                            LocalDate.of(2000, 1, 1),
                            Answer.of(one(Nation.values()).name()));
            answers.computeIfAbsent(FactCode.LET, c -> new TreeMap<>()).put(LocalDate.of(2000, 1, 1), Answer.yes());
            List<Appliance> appliances = Stream.of("a", "b")
                    .limit(random.nextInt(3))
                    .map(this::appliance)
                    .toList();
            List<Tenancy> tenancies = Stream.of("s", "t")
                    .limit(random.nextInt(3))
                    .map(this::tenancy)
                    .toList();
            List<Hazard> hazards = Stream.of("h")
                    .limit(random.nextInt(2))
                    .map(id -> new Hazard(id, one(Hazard.Kind.values()), day()))
                    .toList();
            Facts bare = new Facts(answers, appliances, tenancies, hazards, List.of());
            List<Certificate> certificates = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                certificates.add(certificate("c" + i, bare));
            }
            return new Facts(answers, appliances, tenancies, hazards, certificates);
        }

        private Answer answer(FactCode code) {
            return switch (random.nextInt(8)) {
                case 0 -> new Answer.Unknown();
                default ->
                    switch (code.type()) {
                        case YES_NO -> random.nextBoolean() ? Answer.yes() : Answer.no();
                        case NUMBER -> Answer.of(String.valueOf(random.nextInt(15)));
                        case DATE -> Answer.of(day().toString());
                        case CHOICE -> choice(code);
                    };
            };
        }

        private Answer choice(FactCode code) {
            return Stream.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "PRIVATE", "SOCIAL", "NONE", "HOSTEL")
                    .filter(code::accepts)
                    .skip(random.nextInt(2))
                    .findFirst()
                    .map(Answer::of)
                    .orElse(new Answer.Unknown());
        }

        private Appliance appliance(String id) {
            LocalDate installed = maybe();
            LocalDate removed = maybe();
            return new Appliance(
                    id,
                    one(Appliance.Kind.values()),
                    one(Appliance.Fuel.values()),
                    "",
                    one(Appliance.Owner.values()),
                    random.nextInt(5) > 0,
                    installed,
                    removed);
        }

        private Tenancy tenancy(String id) {
            LocalDate start = day();
            Answer taken = random.nextBoolean() ? Answer.yes() : new Answer.NotAsked();
            Answer received = random.nextBoolean() ? Answer.of(start.toString()) : new Answer.Unknown();
            Answer adults = random.nextInt(4) > 0 ? Answer.of("1") : new Answer.Unknown();
            LocalDate end = random.nextBoolean() ? null : start.plusDays(random.nextInt(500));
            return new Tenancy(id, start, end, one(Tenancy.Type.values()), adults, taken, received);
        }

        private Certificate certificate(String id, Facts facts) {
            ProofKind kind = random.nextBoolean() ? one(COMMON) : one(ProofKind.values());
            LocalDate issued = day();
            Dates dates = new Dates(
                    issued,
                    random.nextInt(3) > 0 ? null : issued.plusDays(random.nextInt(900)),
                    random.nextInt(3) > 0 ? null : issued.plusDays(random.nextInt(900)),
                    random.nextInt(3) > 0 ? null : issued.plusDays(random.nextInt(40)));
            Set<String> outcomes = kind.outcomes().isEmpty()
                    ? Set.of()
                    : Set.of(kind.outcomes()
                            .get(
                                    random.nextInt(3) > 0
                                            ? 0
                                            : random.nextInt(kind.outcomes().size())));
            Map<String, LocalDate> served = new TreeMap<>();
            for (Tenancy tenancy : facts.tenancies()) {
                if (random.nextBoolean()) {
                    served.put(tenancy.id(), issued.plusDays(random.nextInt(60)));
                }
            }
            Status status = random.nextInt(3) > 0 ? Status.VERIFIED : one(Status.values());
            return new Certificate(
                    id, kind, everything(facts), status, dates, outcomes, random.nextBoolean() ? null : "Ann", served);
        }

        private @Nullable LocalDate maybe() {
            return random.nextInt(3) > 0 ? null : day();
        }

        private LocalDate day() {
            return FIRST.plusDays(random.nextInt(DAYS + 400) - 200);
        }

        private <T> T one(T[] values) {
            return Objects.requireNonNull(values[random.nextInt(values.length)]);
        }
    }
}
