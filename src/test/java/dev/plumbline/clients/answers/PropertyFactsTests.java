package dev.plumbline.clients.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.facts.FactAnswer;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.clients.facts.PropertyFacts;
import dev.plumbline.clients.facts.PropertyKnowledge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules read of properties. */
class PropertyFactsTests extends ClientsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    @Autowired
    private PropertyFacts facts;

    @Autowired
    private Clients clients;

    private PropertyId at(@Nullable String postcode, @Nullable String country) {
        NewClient client = new NewClient(
                UUID.randomUUID(),
                "Oak Homes",
                null,
                null,
                null,
                null,
                new NewClient.Property("12 Elm Street", null, null, postcode, country, null, null));
        ClientId id = in(ownerPerson(), () -> clients.of(client));
        return new PropertyId(UUID.fromString(property(id)));
    }

    private <T> T in(TestWorld.Person who, Supplier<T> work) {
        return world.in(who.firm()).call(() -> world.transaction().execute(status -> work.get()));
    }

    private List<PropertyKnowledge> known(List<PropertyId> properties, Instant at) {
        return in(ownerPerson(), () -> facts.of(properties, at));
    }

    private void record(PropertyId property, long seen, String code, String value) {
        owner().seen(seen)
                .post(
                        "/api/v1/properties/" + property.value() + "/facts",
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "code",
                                        code,
                                        "standing",
                                        "known",
                                        "value",
                                        value,
                                        "trueFrom",
                                        TODAY.minusYears(1).toString(),
                                        "source",
                                        "document"))))
                .expect(200);
    }

    private void list(PropertyId property) {
        String at = "/api/v1/properties/" + property.value();
        owner().post(
                        at + "/appliances",
                        Map.of(
                                "fuel",
                                "gas",
                                "kind",
                                "boiler",
                                "room",
                                "Hall",
                                "ownedBy",
                                "landlord",
                                "servesHome",
                                true,
                                "source",
                                "document"))
                .expect(201);
        owner().post(at + "/tenancies", Map.of("kind", "assured", "startsOn", "2026-05-01", "source", "document"))
                .expect(201);
    }

    @Test
    void readsWhatWasKnownThen() {
        PropertyId property = at("M1 1AA", "GB");
        Instant empty = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        record(property, 0, "gas_supply", "yes");
        list(property);
        PropertyKnowledge then = known(List.of(property), empty).getFirst();
        assertThat(then.answer("gas_supply", TODAY)).isEmpty();
        assertThat(then.appliances()).isEmpty();
        assertThat(then.tenancies()).isEmpty();
        assertThat(known(List.of(property), clock.instant()).getFirst().appliances())
                .hasSize(1);
    }

    @Test
    void theNationFollowsFromThePostcodeUntilItIsStated() {
        PropertyId inside = at("EH1 1YZ", "GB");
        FactAnswer follows = nation(inside);
        assertThat(follows.value()).isEqualTo("SCOTLAND");
        assertThat(follows.provenance().source()).isEqualTo(AnswerSource.POSTCODE);
        assertThat(follows.trueFrom()).isNull();

        PropertyId border = at("CH4 0AA", "GB");
        assertThat(nation(border).known()).isFalse();
        assertThat(nation(border).provenance().note()).contains("England and Wales", "choose");
        String sheet = "/api/v1/properties/" + border.value() + "/facts";
        assertThat(owner().get(sheet).expect(200).json().path("answered").asInt())
                .isZero();
        record(border, 0, FactVocabulary.JURISDICTION, "WALES");
        assertThat(nation(border).value()).isEqualTo("WALES");
        assertThat(owner().get(sheet).expect(200).json().path("answered").asInt())
                .isEqualTo(1);
        record(inside, 0, FactVocabulary.JURISDICTION, "ENGLAND");
        assertThat(nation(inside).value()).isEqualTo("ENGLAND");
        assertThat(nation(at(null, null)).known()).isFalse();
    }

    private FactAnswer nation(PropertyId property) {
        return known(List.of(property), clock.instant())
                .getFirst()
                .answer(FactVocabulary.JURISDICTION, TODAY)
                .orElseThrow();
    }

    @Test
    void isEmptyForPropertiesOfAnotherFirm() {
        PropertyId property = at("M1 1AA", "GB");
        record(property, 0, "gas_supply", "yes");
        assertThat(in(world.foundFirm(), () -> facts.of(List.of(property), clock.instant())))
                .isEmpty();
    }
}
