package dev.plumbline.compliance.homes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.HazardId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.clients.appliances.ApplianceFuel;
import dev.plumbline.clients.appliances.ApplianceKind;
import dev.plumbline.clients.appliances.ApplianceOwner;
import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactAnswer;
import dev.plumbline.clients.facts.FactChoice;
import dev.plumbline.clients.facts.FactType;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.clients.hazards.HazardKind;
import dev.plumbline.clients.tenancies.TenancyKind;
import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Hazard;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Tenancy;
import dev.plumbline.shared.Coded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomeTests {
    private static final Provenance TOLD = new Provenance(AnswerSource.DOCUMENT, null, null, null);
    private static final PropertyId HOUSE = new PropertyId(new UUID(0, 1));
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    @Test
    void everyFactOfClientsIsOneThatRulesMayAsk() {
        for (Fact fact : FactVocabulary.ALL) {
            FactCode code = FactCode.of(fact.code());
            assertThat(code.about()).as(fact.code()).isEqualTo(Subject.Kind.PROPERTY);
            assertThat(code.type().name()).as(fact.code()).isEqualTo(fact.type().name());
            fact.choices().stream()
                    .map(FactChoice::code)
                    .forEach(choice ->
                            assertThat(code.accepts(choice)).as(choice).isTrue());
            if (fact.type() == FactType.YES_NO) {
                assertThat(code.accepts(Fact.YES) && code.accepts(Fact.NO)).isTrue();
            }
            if (fact.type() == FactType.NUMBER) {
                assertThat(code.accepts(String.valueOf(fact.max())))
                        .as(fact.code())
                        .isTrue();
            }
        }
        assertThat(FactVocabulary.ALL)
                .extracting(Fact::code)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FactCode.values())
                        .filter(code -> code.about() == Subject.Kind.PROPERTY)
                        .map(Coded::code)
                        .toList());
    }

    @Test
    void everyKindOfApplianceTenancyAndHazardIsOneOfTheirs() {
        assertThat(names(Appliance.Kind.values())).containsExactlyInAnyOrder(names(ApplianceKind.values()));
        assertThat(names(Appliance.Fuel.values())).containsExactlyInAnyOrder(names(ApplianceFuel.values()));
        assertThat(names(Appliance.Owner.values())).containsExactlyInAnyOrder(names(ApplianceOwner.values()));
        assertThat(names(Hazard.Kind.values())).containsExactlyInAnyOrder(names(HazardKind.values()));
        assertThat(names(Tenancy.Type.values())).containsExactlyInAnyOrder(names(TenancyKind.values()));
        assertThat(FactVocabulary.find(FactVocabulary.JURISDICTION)
                        .orElseThrow()
                        .choices())
                .extracting(FactChoice::code)
                .containsExactlyInAnyOrder(names(dev.plumbline.compliance.Nation.values()));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    @Test
    void unknownIsAnAnswerAndNeverAskedIsAnotherOne() {
        Home home = Home.of(new PropertyKnowledge(
                HOUSE,
                Map.of(
                        "gas_supply", List.of(answer("gas_supply", "yes", null), answer("gas_supply", "no", MARCH)),
                        "let", List.of(answer("let", null, MARCH))),
                List.of(appliance(1)),
                List.of(tenancy(2)),
                List.of(hazard(3)),
                false,
                null));
        var facts = home.with(List.of());
        assertThat(facts.answer(FactCode.GAS_SUPPLY, MARCH.minusYears(9))).isEqualTo(Answer.yes());
        assertThat(facts.answer(FactCode.GAS_SUPPLY, MARCH)).isEqualTo(Answer.no());
        assertThat(facts.answer(FactCode.LET, MARCH)).isEqualTo(new Answer.Unknown());
        assertThat(facts.answer(FactCode.LET, MARCH.minusDays(1))).isEqualTo(new Answer.NotAsked());
        assertThat(facts.tenancies().getFirst().adults()).isEqualTo(new Answer.Unknown());
        assertThat(facts.tenancies().getFirst().depositTaken()).isEqualTo(Answer.yes());
        assertThat(facts.tenancies().getFirst().depositReceivedOn()).isEqualTo(Answer.of("2026-03-01"));
        assertThat(facts.appliances().getFirst().removedOn()).isEqualTo(MARCH.plusYears(1));
        assertThat(facts.hazards())
                .containsExactly(new Hazard(new UUID(7, 3).toString(), Hazard.Kind.DAMP_MOULD, MARCH));
        assertThat(home.subjects()).containsOnlyKeys(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3));
        assertThat(home.isThere(new UUID(7, 1), MARCH)).isTrue();
        assertThat(home.isThere(new UUID(7, 1), MARCH.plusYears(1))).isFalse();
        assertThat(home.isThere(new UUID(7, 2), MARCH.plusYears(1))).isTrue();
        assertThat(home.isThere(new UUID(7, 9), MARCH)).isTrue();
    }

    /** What was said of an appliance that was taken back would otherwise make every answer of the property impossible. */
    @Test
    void whatIsSaidOfSomethingThatWasTakenBackGoesWithIt() {
        Home home = Home.of(
                new PropertyKnowledge(HOUSE, Map.of(), List.of(appliance(1)), List.of(), List.of(), false, null));
        var facts = home.with(List.of(gas("a", 1, 9), gas("b", 9)));
        assertThat(facts.certificates()).extracting(Certificate::id).containsExactly("a");
        assertThat(facts.certificates().getFirst().subjects()).hasSize(1);
    }

    private static Certificate gas(String id, int... appliances) {
        List<Subject> about = Arrays.stream(appliances)
                .mapToObj(n -> new Subject(Subject.Kind.APPLIANCE, new UUID(7, n).toString(), ""))
                .toList();
        return new Certificate(
                id,
                ProofKind.GAS_SAFETY_RECORD,
                about,
                Certificate.Status.VERIFIED,
                Certificate.Dates.issued(MARCH),
                Set.of("SAFE"),
                null,
                Map.of());
    }

    private static FactAnswer answer(String code, @Nullable String value, @Nullable LocalDate from) {
        return new FactAnswer(code, value, from, TOLD);
    }

    private static dev.plumbline.clients.appliances.Appliance appliance(int n) {
        return new dev.plumbline.clients.appliances.Appliance(
                new ApplianceId(new UUID(7, n)),
                1,
                HOUSE,
                new dev.plumbline.clients.appliances.Appliance.Details(
                        ApplianceFuel.GAS,
                        ApplianceKind.WATER_HEATER,
                        "Hall",
                        null,
                        null,
                        ApplianceOwner.LANDLORD,
                        true,
                        null,
                        MARCH.plusYears(1)),
                TOLD);
    }

    private static dev.plumbline.clients.tenancies.Tenancy tenancy(int n) {
        return new dev.plumbline.clients.tenancies.Tenancy(
                new TenancyId(new UUID(7, n)),
                1,
                HOUSE,
                new dev.plumbline.clients.tenancies.Tenancy.Details(
                        TenancyKind.ASSURED, MARCH, null, null, null, null, null, true, MARCH),
                TOLD);
    }

    private static dev.plumbline.clients.hazards.Hazard hazard(int n) {
        return new dev.plumbline.clients.hazards.Hazard(
                new HazardId(new UUID(7, n)),
                1,
                HOUSE,
                new dev.plumbline.clients.hazards.Hazard.Details(HazardKind.DAMP_MOULD, MARCH, "Bedroom", null),
                TOLD);
    }
}
