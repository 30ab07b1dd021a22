package dev.plumbline.clients.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.Http;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.clients.places.Address;
import dev.plumbline.shared.Problem;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is archived in the very moment in which a property would come to be active. */
class PropertyMomentTests extends ClientsTest {
    private static final Map<String, Object> WHY = Map.of("reason", "It was sold.");
    private static final Map<String, Object> ELM = Map.of("street", "12 Elm Street", "country", "GB");

    @Autowired
    private PropertyService properties;

    @Test
    void aPropertyOfAFileComesToNoClientThatWasArchivedMeanwhile() {
        Http owner = owner();
        ClientId oak = client("Oak Homes", null);
        owner.seen(1).put("/api/v1/clients/" + oak.value() + "/archival", WHY).expect(200);
        Address there = new Address("12 Elm Street", null, null, null, "GB", null, null);
        // The rest of the file goes on in the same transaction.
        Problem refused = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status ->
                                catchThrowableOfType(Problem.class, () -> properties.enter(oak, null, there))));
        assertThat(refused.code()).isEqualTo(ClientsProblem.CLIENT_NOT_READY);
        assertThat(refused.getMessage()).contains("archived");
        assertThat(names(owner, "/api/v1/properties?status=all")).isEmpty();
    }

    @Test
    void aUnitIsNotRestoredInABuildingThatIsArchivedMeanwhile() {
        Http owner = owner();
        String oak = client("Oak Homes", null).value().toString();
        JsonNode house = owner.post("/api/v1/properties", Map.of("client", oak, "address", ELM))
                .expect(201)
                .json();
        String building = house.path("id").asString();
        JsonNode flat = owner.post(
                        "/api/v1/properties",
                        Map.of("client", oak, "address", ELM, "building", building, "unit", "Flat 1"))
                .expect(201)
                .json();
        String at = "/api/v1/properties/" + flat.path("id").asString();
        owner.seen(1).put(at + "/archival", WHY).expect(200);
        CompletableFuture<Http.Answer> restored = new CompletableFuture<>();
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    world.jdbc().sql("""
                            update clients.property
                               set status = 'archived', status_command = 'archive', archived_because = 'Sold.'
                             where firm_id = shared.firm() and id = :id
                            """).param("id", UUID.fromString(building)).update();
                    Thread.ofVirtual()
                            .start(() -> restored.complete(owner.seen(2).put(at + "/restoration", WHY)));
                    waitsForAProperty(restored);
                }));
        assertThat(restored.join().expect(409).text()).contains("Its building is archived.");
    }
}
