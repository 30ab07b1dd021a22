package dev.plumbline.clients.client;

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

/** Clients that staff make and change, and that are put aside and brought back. */
class ClientByHandApiTests extends ClientsTest {
    private static final String CLIENTS = "/api/v1/clients";
    private static final Map<String, Object> WHY = Map.of("reason", "They have sold everything.");

    private static Map<String, Object> client(String name, @Nullable String email, @Nullable String phone) {
        Map<String, Object> client = new HashMap<>();
        client.put("kind", "company");
        client.put("name", name);
        client.put("email", email);
        client.put("phone", phone);
        client.put("address", Map.of("street", "1 High Street", "postcode", "sw1a1aa", "country", "gb"));
        return client;
    }

    private static Map<String, Object> with(Map<String, Object> client, String field, @Nullable Object value) {
        Map<String, Object> other = new HashMap<>(client);
        other.put(field, value);
        return other;
    }

    private static String at(JsonNode client) {
        return CLIENTS + "/" + client.path("id").asString();
    }

    private static boolean allowed(JsonNode record, String command) {
        for (JsonNode each : record.path("commands")) {
            if (each.path("name").asString().equals(command)) {
                return each.path("allowed").asBoolean();
            }
        }
        throw new AssertionError("no command " + command);
    }

    @Test
    void makesAClientThatNoLeadWas() {
        JsonNode made = as(BuiltInRole.STAFF)
                .post(CLIENTS, client(" Oak Homes ", "Office@Oak.example", "(615) 862-0100"))
                .expect(201)
                .json();
        assertThat(made.path("name").asString()).isEqualTo("Oak Homes");
        assertThat(made.hasNonNull("lead")).isFalse();
        assertThat(made.path("phone").asString()).isEqualTo("(615) 862-0100");
        assertThat(made.path("address").path("postcode").asString()).isEqualTo("SW1A 1AA");
        assertThat(made.path("address").path("country").asString()).isEqualTo("GB");
        assertThat(allowed(made, "archive")).isTrue();
        assertThat(allowed(made, "restore")).isFalse();
        assertThat(names(owner(), CLIENTS + "?q=oak&kind=company")).containsExactly("Oak Homes");
        assertThat(names(owner(), CLIENTS + "?kind=agent")).isEmpty();
        assertThat(owner().get("/api/v1/records/search?q=oak").expect(200).text())
                .contains("Oak Homes");
        assertThat(owner().get(CLIENTS + "/export").expect(200).text())
                .contains("company", "1 High Street", "SW1A 1AA", "active");
        stranger().get(at(made)).expect(404);
    }

    @Test
    void refusesWhatCannotBeAClientAndNamesTheField() {
        Http owner = owner();
        Map<String, Object> good = client("Oak", null, null);
        for (Map<String, Object> bad : List.of(
                with(good, "name", "  "),
                with(good, "name", "x".repeat(201)),
                with(good, "name", "a\u0000b"),
                with(good, "kind", null),
                with(good, "kind", "ghost"),
                with(good, "email", "no mail"),
                with(good, "phone", "call me"),
                with(good, "address", Map.of("postcode", "NOWHERE", "country", "GB")),
                with(good, "address", Map.of("street", "x".repeat(201))),
                with(good, "address", Map.of("country", "XX")))) {
            owner.post(CLIENTS, bad).expect(400);
        }
        String wrong = owner.post(CLIENTS, with(good, "address", Map.of("postcode", "M1", "country", "GB")))
                .expect(400)
                .text();
        assertThat(wrong).contains("/address/postcode", "as in SW1A 1AA");
        for (BuiltInRole reader : List.of(BuiltInRole.AUDITOR, BuiltInRole.CONTRACTOR)) {
            as(reader).post(CLIENTS, good).expect(403);
        }
        anonymous().post(CLIENTS, good).expect(401);
        assertThat(names(owner, CLIENTS)).isEmpty();
    }

    @Test
    void warnsOfWhoeverHasTheSameEmailOrPhoneAndTakesAPersonsWord() {
        Http owner = owner();
        JsonNode oak = owner.post(CLIENTS, client("Oak Homes", "ann@oak.example", "+1 615 862 0100"))
                .expect(201)
                .json();
        owner.post(at(oak) + "/contacts", Map.of("name", "Bo Lind", "phone", "+1 615 862 0199"))
                .expect(201);
        for (Map<String, Object> alike : List.of(
                client("Oak Homes", "ANN@oak.example", null),
                client("Somebody", null, "(615) 862-0100"),
                client("Bo Lind", null, "615.862.0199"))) {
            assertThat(owner.post(CLIENTS, alike).expect(409).text())
                    .contains("client.look-alike", "Oak Homes", "evenIf");
        }
        JsonNode list = owner.get(CLIENTS + "/look-alikes?name=oak%20homes&email=ann@oak.example&phone=6158620199")
                .expect(200)
                .json()
                .path("items");
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).path("reasons").size()).isEqualTo(3);
        assertThat(owner.get(CLIENTS + "/look-alikes?email=ann@oak.example&except="
                                + oak.path("id").asString())
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(stranger()
                        .get(CLIENTS + "/look-alikes?email=ann@oak.example")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        owner.post(CLIENTS, client("Oak Homes", null, null)).expect(201);
        JsonNode twin = owner.post(CLIENTS, with(client("Oak Homes", "ann@oak.example", null), "evenIf", true))
                .expect(201)
                .json();
        // What it had already is no news; what it gets is.
        owner.seen(1)
                .put(at(twin), client("Oak Flats", "ann@oak.example", null))
                .expect(200);
        owner.seen(2)
                .put(at(twin), client("Oak Flats", "ann@oak.example", "6158620100"))
                .expect(409);
        owner.seen(2)
                .put(at(twin), with(client("Oak Flats", "ann@oak.example", "6158620100"), "evenIf", true))
                .expect(200);
    }

    @Test
    void changesByTheVersionThatWasSeenAndTellsWhatItWas() throws Exception {
        Http owner = owner();
        JsonNode made =
                owner.post(CLIENTS, client("Oak Homes", null, null)).expect(201).json();
        owner.put(at(made), client("Oak", null, null)).expect(428);
        JsonNode changed = owner.seen(1)
                .put(at(made), with(client("Oak Flats", null, null), "kind", "agent"))
                .expect(200)
                .json();
        assertThat(changed.path("kind").asString()).isEqualTo("agent");
        owner.seen(1).put(at(made), client("Oak", null, null)).expect(412);
        stranger().seen(2).put(at(made), client("Oak", null, null)).expect(404);
        as(BuiltInRole.AUDITOR).seen(2).put(at(made), client("Oak", null, null)).expect(403);
        String timeline = owner.get("/api/v1/records/clients/" + made.path("id").asString() + "/timeline")
                .expect(200)
                .text();
        assertThat(timeline).contains("Oak Homes", "Oak Flats", "changed");
        try (Race race = new Race("changes of a client")) {
            race.judge(
                    race.run(() -> owner.seen(2).put(at(made), client("Oak " + UUID.randomUUID(), null, null))),
                    200,
                    412);
        }
    }

    @Test
    void anArchivedClientStaysAsItIsUntilItIsRestored() {
        Http owner = owner();
        JsonNode made =
                owner.post(CLIENTS, client("Oak Homes", null, null)).expect(201).json();
        owner.seen(1).put(at(made) + "/archival", Map.of("reason", " ")).expect(400);
        JsonNode archived =
                owner.seen(1).put(at(made) + "/archival", WHY).expect(200).json();
        assertThat(archived.path("status").asString()).isEqualTo("archived");
        assertThat(archived.path("archivedBecause").asString()).isEqualTo("They have sold everything.");
        owner.seen(2).put(at(made) + "/archival", WHY).expect(409);
        owner.seen(2).put(at(made), client("Oak", null, null)).expect(409);
        owner.post(at(made) + "/contacts", Map.of("name", "Bo Lind")).expect(409);
        Map<String, Object> property =
                Map.of("client", made.path("id").asString(), "address", Map.of("street", "1 Elm"));
        assertThat(owner.post("/api/v1/properties", property).expect(409).text())
                .contains("client.not-ready", "client-active", "Its client is archived.");
        assertThat(names(owner, CLIENTS)).isEmpty();
        assertThat(names(owner, CLIENTS + "?status=archived")).containsExactly("Oak Homes");
        assertThat(names(owner, CLIENTS + "?status=all")).containsExactly("Oak Homes");
        assertThat(owner.get("/api/v1/records/search?q=oak").expect(200).text()).contains("archived");
        as(BuiltInRole.AUDITOR).seen(2).put(at(made) + "/restoration", WHY).expect(403);
        JsonNode restored = owner.seen(2)
                .put(at(made) + "/restoration", Map.of("reason", "They are back."))
                .expect(200)
                .json();
        assertThat(restored.hasNonNull("archivedBecause")).isFalse();
        owner.seen(3).put(at(made) + "/restoration", WHY).expect(409);
        String timeline = owner.get("/api/v1/records/clients/" + made.path("id").asString() + "/timeline")
                .expect(200)
                .text();
        assertThat(timeline).contains("They have sold everything.", "They are back.", "\"archived\"", "\"restored\"");
    }

    @Test
    void saysWhatStandsAgainstArchiving() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", "12 Elm Street");
        String at = CLIENTS + "/" + oak.value();
        String refusal = owner.seen(1).put(at + "/archival", WHY).expect(409).text();
        assertThat(refusal)
                .contains(
                        "no-properties", "One property of the client is active.", "/properties?client=" + oak.value());
        String property = "/api/v1/properties/" + property(oak);
        owner.seen(1).put(property + "/archival", WHY).expect(200);
        owner.seen(1).put(at + "/archival", WHY).expect(200);
        assertThat(owner.seen(2).put(property + "/restoration", WHY).expect(409).text())
                .contains("Its client is archived.");
    }

    @Test
    void archivingAndANewPropertyDoNotPassEachOther() throws Exception {
        Http owner = owner();
        try (Race race = new Race("archiving a client while it gets a property")) {
            for (int round = 0; round < 3; round++) {
                JsonNode made = owner.post(CLIENTS, client("Oak " + round, null, null))
                        .expect(201)
                        .json();
                Map<String, Object> property =
                        Map.of("client", made.path("id").asString(), "address", Map.of("street", "1 Elm " + round));
                race.run(
                        () -> owner.seen(1).put(at(made) + "/archival", WHY),
                        () -> owner.post("/api/v1/properties", property));
                JsonNode after = owner.get(at(made)).expect(200).json();
                boolean archived = after.path("status").asString().equals("archived");
                assertThat(archived).isEqualTo(after.path("properties").isEmpty());
            }
        }
    }
}
