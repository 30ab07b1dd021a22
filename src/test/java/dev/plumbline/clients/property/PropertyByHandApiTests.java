package dev.plumbline.clients.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Properties that staff make, change, move, put aside and bring back; and units of buildings. */
class PropertyByHandApiTests extends ClientsTest {
    private static final String PROPERTIES = "/api/v1/properties";
    private static final Map<String, Object> WHY = Map.of("reason", "It was sold.");

    private static Map<String, Object> elm() {
        return Map.of("street", "12 Elm Street", "city", "Leeds", "postcode", "ls1 4dy", "country", "GB");
    }

    private static Map<String, Object> property(ClientId client, Map<String, Object> address) {
        return Map.of("client", client.value().toString(), "address", address);
    }

    private static Map<String, Object> unit(ClientId client, JsonNode building, @Nullable String name) {
        Map<String, Object> unit = new HashMap<>(property(client, elm()));
        unit.put("building", building.path("id").asString());
        unit.put("unit", name);
        return unit;
    }

    private static String at(JsonNode property) {
        return PROPERTIES + "/" + property.path("id").asString();
    }

    private ClientId oak() {
        return client("Oak Homes", null);
    }

    private String timeline(JsonNode property) {
        return owner().get("/api/v1/records/properties/" + property.path("id").asString() + "/timeline")
                .expect(200)
                .text();
    }

    @Test
    void makesAPropertyAndFindsIt() {
        Http owner = owner();
        ClientId oak = oak();
        JsonNode made = as(BuiltInRole.STAFF)
                .post(PROPERTIES, property(oak, elm()))
                .expect(201)
                .json();
        assertThat(made.path("postcode").asString()).isEqualTo("LS1 4DY");
        assertThat(made.path("clientName").asString()).isEqualTo("Oak Homes");
        assertThat(made.path("units").isEmpty()).isTrue();
        assertThat(names(owner, PROPERTIES + "?client=" + oak.value())).containsExactly("12 Elm Street");
        assertThat(names(owner, PROPERTIES + "?client=" + UUID.randomUUID())).isEmpty();
        assertThat(owner.get("/api/v1/records/search?q=elm").expect(200).text()).contains("12 Elm Street");
        assertThat(owner.get(at(made) + "/facts").expect(200).text()).contains("ENGLAND");
        // The country of the firm where the address says none.
        JsonNode home = owner.post(PROPERTIES, property(oak, Map.of("postcode", "48201")))
                .expect(201)
                .json();
        assertThat(home.path("country").asString()).isEqualTo("US");
        stranger().get(at(made)).expect(404);
    }

    @Test
    void saysWhatAPostcodeTellsOfTheNation() {
        Http owner = owner();
        JsonNode cardiff = owner.get(PROPERTIES + "/nation?postcode=CF10%201AA&country=gb")
                .expect(200)
                .json();
        assertThat(cardiff.path("nation").asString()).isEqualTo("Wales");
        JsonNode chester = owner.get(PROPERTIES + "/nation?postcode=CH4%208AA&country=GB")
                .expect(200)
                .json();
        assertThat(chester.hasNonNull("nation")).isFalse();
        assertThat(chester.path("why").asString()).contains("choose the nation");
        // As it would be stored: in the country of the firm where the address says none.
        JsonNode home = owner.get(PROPERTIES + "/nation?postcode=CF10%201AA&country=%20")
                .expect(200)
                .json();
        assertThat(home.hasNonNull("nation")).isFalse();
        assertThat(home.path("why").asString()).contains("not in the United Kingdom");
        owner.get(PROPERTIES + "/nation?postcode=" + "x".repeat(13)).expect(400);
        as(BuiltInRole.CONTRACTOR).get(PROPERTIES + "/nation?postcode=CF10").expect(403);
    }

    @Test
    void refusesWhatCannotBeFound() {
        Http owner = owner();
        ClientId oak = oak();
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("region", "Yorkshire"),
                Map.of("street", "1 Elm", "postcode", "LS1", "country", "GB"),
                Map.of("street", "1 Elm", "country", "Britain"),
                Map.of("street", "1 Elm", "latitude", 91, "longitude", 0),
                Map.of("street", "1 Elm", "latitude", 9),
                Map.of("street", "x".repeat(201)))) {
            owner.post(PROPERTIES, property(oak, bad)).expect(400);
        }
        owner.post(PROPERTIES, Map.of("address", elm())).expect(400);
        owner.post(PROPERTIES, property(new ClientId(UUID.randomUUID()), elm())).expect(404);
        stranger().post(PROPERTIES, property(oak, elm())).expect(404);
        as(BuiltInRole.AUDITOR).post(PROPERTIES, property(oak, elm())).expect(403);
        assertThat(names(owner, PROPERTIES)).isEmpty();
    }

    @Test
    void changesTheAddressAndKeepsTheOldOneInTheTimeline() throws Exception {
        Http owner = owner();
        ClientId oak = oak();
        Map<String, Object> placed = new HashMap<>(elm());
        placed.putAll(Map.of("latitude", 53.8, "longitude", -1.5));
        JsonNode made =
                owner.post(PROPERTIES, property(oak, placed)).expect(201).json();
        // As long as it is the same place, it stays where it was on the map.
        Map<String, Object> named = Map.of("unit", "Rear", "address", elm());
        JsonNode same = owner.seen(1).put(at(made), named).expect(200).json();
        assertThat(same.path("latitude").asDouble()).isEqualTo(53.8);
        assertThat(same.path("name").asString()).isEqualTo("Rear, 12 Elm Street");
        Map<String, Object> ash = Map.of("address", Map.of("street", "9 Ash Lane", "country", "GB"));
        JsonNode moved = owner.seen(2).put(at(made), ash).expect(200).json();
        assertThat(moved.hasNonNull("latitude")).isFalse();
        assertThat(moved.hasNonNull("unit")).isFalse();
        assertThat(timeline(made)).contains("12 Elm Street", "9 Ash Lane");
        owner.seen(2).put(at(made), ash).expect(412);
        owner.put(at(made), ash).expect(428);
        stranger().seen(3).put(at(made), ash).expect(404);
        as(BuiltInRole.CONTRACTOR).seen(3).put(at(made), ash).expect(403);
        try (Race race = new Race("changes of an address")) {
            race.judge(
                    race.run(() ->
                            owner.seen(3).put(at(made), Map.of("address", Map.of("street", "9 " + UUID.randomUUID())))),
                    200,
                    412);
        }
    }

    @Test
    void aBuildingHasUnitsOneLevelDeep() {
        Http owner = owner();
        ClientId oak = oak();
        JsonNode house =
                owner.post(PROPERTIES, property(oak, elm())).expect(201).json();
        JsonNode flat = owner.post(PROPERTIES, unit(client("Pine", null), house, "Flat 3"))
                .expect(201)
                .json();
        assertThat(flat.path("name").asString()).isEqualTo("Flat 3, 12 Elm Street");
        assertThat(flat.path("building").asString()).isEqualTo(house.path("id").asString());
        assertThat(flat.path("buildingName").asString()).isEqualTo("12 Elm Street");
        JsonNode shown = owner.get(at(house)).expect(200).json();
        assertThat(shown.path("units").get(0).path("unit").asString()).isEqualTo("Flat 3");
        assertThat(shown.path("units").get(0).path("clientName").asString()).isEqualTo("Pine");
        assertThat(names(owner, PROPERTIES + "?q=flat")).containsExactly("Flat 3, 12 Elm Street");
        owner.post(PROPERTIES, unit(oak, house, " ")).expect(400);
        owner.post(PROPERTIES, unit(oak, house, null)).expect(400);
        assertThat(owner.post(PROPERTIES, unit(oak, flat, "Room 1")).expect(409).text())
                .contains("one level deep");
        Map<String, Object> nameless = Map.of("address", elm());
        owner.seen(1).put(at(flat), nameless).expect(400);
        stranger().post(PROPERTIES, unit(oak, house, "Flat 4")).expect(404);
        assertThat(owner.get(PROPERTIES + "/export?q=flat").expect(200).text()).contains("Flat 3", "active");
    }

    @Test
    void movesToAnotherClientWithItsUnitsAndSaysWhy() {
        Http owner = owner();
        ClientId oak = oak();
        ClientId pine = client("Pine Lets", null);
        ClientId ash = client("Ash Lets", null);
        JsonNode house =
                owner.post(PROPERTIES, property(oak, elm())).expect(201).json();
        JsonNode same =
                owner.post(PROPERTIES, unit(oak, house, "Flat 1")).expect(201).json();
        JsonNode other =
                owner.post(PROPERTIES, unit(ash, house, "Flat 2")).expect(201).json();
        Map<String, Object> sold = Map.of("client", pine.value().toString(), "reason", "Sold on 1 May.");
        owner.seen(1)
                .put(at(house) + "/client", Map.of("client", pine.value().toString()))
                .expect(400);
        owner.seen(1)
                .put(at(house) + "/client", Map.of("client", oak.value().toString(), "reason", "x"))
                .expect(400);
        owner.seen(1)
                .put(at(house) + "/client", Map.of("client", UUID.randomUUID().toString(), "reason", "x"))
                .expect(404);
        stranger().seen(1).put(at(house) + "/client", sold).expect(404);
        as(BuiltInRole.AUDITOR).seen(1).put(at(house) + "/client", sold).expect(403);
        JsonNode moved =
                owner.seen(1).put(at(house) + "/client", sold).expect(200).json();
        assertThat(moved.path("clientName").asString()).isEqualTo("Pine Lets");
        owner.seen(1).put(at(house) + "/client", sold).expect(412);
        assertThat(owner.get(at(same)).json().path("clientName").asString()).isEqualTo("Pine Lets");
        assertThat(owner.get(at(other)).json().path("clientName").asString()).isEqualTo("Ash Lets");
        assertThat(timeline(house)).contains("\"moved\"", "Sold on 1 May.", "/clients/" + pine.value());
        String at = "/api/v1/clients/" + ash.value();
        owner.seen(1).put(at(other) + "/archival", WHY).expect(200);
        owner.seen(1).put(at + "/archival", WHY).expect(200);
        assertThat(owner.seen(2)
                        .put(at(house) + "/client", Map.of("client", ash.value().toString(), "reason", "x"))
                        .expect(409)
                        .code())
                .isEqualTo("client.not-ready");
    }

    @Test
    void saysWhatStandsAgainstArchivingAndComesBack() {
        Http owner = owner();
        ClientId oak = oak();
        JsonNode house =
                owner.post(PROPERTIES, property(oak, elm())).expect(201).json();
        JsonNode flat =
                owner.post(PROPERTIES, unit(oak, house, "Flat 1")).expect(201).json();
        JsonNode tenancy = owner.post(
                        at(house) + "/tenancies",
                        Map.of("kind", "assured", "startsOn", "2026-05-01", "source", "document"))
                .expect(201)
                .json();
        assertThat(owner.seen(1).put(at(house) + "/archival", WHY).expect(409).text())
                .contains("There is 1 tenancy.", "There is 1 unit.", "property.not-ready");
        owner.seen(1)
                .delete(at(house) + "/tenancies/" + tenancy.path("id").asString())
                .expect(204);
        owner.seen(1).put(at(flat) + "/archival", WHY).expect(200);
        JsonNode archived =
                owner.seen(1).put(at(house) + "/archival", WHY).expect(200).json();
        assertThat(archived.path("archivedBecause").asString()).isEqualTo("It was sold.");
        assertThat(names(owner, PROPERTIES)).isEmpty();
        assertThat(names(owner, PROPERTIES + "?status=archived")).hasSize(2);
        for (String refused : List.of("", "/client")) {
            owner.seen(2)
                    .put(
                            at(house) + refused,
                            refused.isEmpty()
                                    ? Map.of("address", elm())
                                    : Map.of(
                                            "client",
                                            client("Pine", null).value().toString(),
                                            "reason",
                                            "x"))
                    .expect(409);
        }
        owner.post(PROPERTIES, unit(oak, house, "Flat 2")).expect(409);
        assertThat(owner.seen(2).put(at(flat) + "/restoration", WHY).expect(409).text())
                .contains("Its building is archived.");
        as(BuiltInRole.AUDITOR).seen(2).put(at(house) + "/restoration", WHY).expect(403);
        owner.seen(2).put(at(house) + "/restoration", WHY).expect(200);
        owner.seen(2).put(at(flat) + "/restoration", WHY).expect(200);
        owner.seen(3).put(at(house) + "/restoration", WHY).expect(409);
        assertThat(timeline(house)).contains("\"archived\"", "\"restored\"", "It was sold.");
    }
}
