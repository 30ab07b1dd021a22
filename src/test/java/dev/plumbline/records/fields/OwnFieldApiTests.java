package dev.plumbline.records.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.HeldLock;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OwnFieldApiTests extends ClientsTest {
    private static final String FIELDS = "/api/v1/records/fields";
    private static final String CLIENTS = "/api/v1/clients";

    private static Map<String, Object> field(String code, String kind, String... choices) {
        return Map.of(
                "recordKind",
                "clients",
                "code",
                code,
                "label",
                "The " + code,
                "kind",
                kind,
                "choices",
                List.of(choices));
    }

    private static JsonNode defined(Http who, String code, String kind, String... choices) {
        return who.post(FIELDS, field(code, kind, choices)).expect(201).json();
    }

    @Test
    void theTimelineTellsWhatWasSaidBeforeAndAfter() {
        Http owner = owner();
        defined(owner, "pets", "text");
        defined(owner, "floor", "number");
        ClientId client = client("Oak Roofs", null);
        say(owner, client, 0, Map.of("pets", "dog", "floor", 2)).expect(200);
        clock.advance(Duration.ofMinutes(1));
        say(owner, client, 1, Map.of("pets", "cat", "floor", 2)).expect(200);
        String timeline = "/api/v1/records/clients/" + client.value() + "/timeline?source=changes";
        JsonNode items = owner.get(timeline).expect(200).json().get("items");
        assertThat(items.get(0).get("verb").asString()).isEqualTo("changed");
        JsonNode changes = items.get(0).get("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("field").asString()).isEqualTo("own.pets");
        assertThat(changes.get(0).get("before").asString()).isEqualTo("dog");
        assertThat(changes.get(0).get("after").asString()).isEqualTo("cat");
        assertThat(items.get(1).get("changes"))
                .extracting(each -> each.get("field").asString())
                .containsExactly("own.floor", "own.pets");
        assertThat(items.get(2).get("verb").asString()).isEqualTo("created");
        stranger().get(timeline).expect(404);
    }

    private static Map<String, Object> change(String label, boolean archived, String... choices) {
        return Map.of("label", label, "choices", List.of(choices), "archived", archived);
    }

    private static String at(ClientId client) {
        return "/api/v1/records/clients/" + client.value() + "/fields";
    }

    private static Http.Answer say(Http who, ClientId client, long seen, Map<String, @Nullable Object> values) {
        return who.seen(seen).put(at(client), Map.of("values", values));
    }

    private static List<String> codes(Http who, String kind) {
        return who.get(FIELDS + "?recordKind=" + kind)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.get("code").asString())
                .toList();
    }

    @Test
    void definesFieldsOfAKindAndKeepsThemApart() {
        Http owner = owner();
        defined(owner, "pets", "choice", "dog", "none");
        defined(owner, "gate", "text");
        owner.post(FIELDS, Map.of("recordKind", "properties", "code", "pets", "label", "Pets", "kind", "yes_no"))
                .expect(201);
        assertThat(codes(owner, "clients")).containsExactly("pets", "gate");
        assertThat(codes(owner, "properties")).containsExactly("pets");
        assertThat(codes(owner, "leads")).isEmpty();
        assertThat(codes(stranger(), "clients")).isEmpty();
        assertThat(codes(as(BuiltInRole.CONTRACTOR), "clients")).isEmpty();
    }

    @Test
    void refusesWhatIsNoFieldAndWhoMayNot() {
        Http owner = owner();
        defined(owner, "pets", "text");
        assertThat(owner.post(FIELDS, field("pets", "number")).expect(409).code())
                .isEqualTo("field.code-taken");
        owner.post(FIELDS, field("Pets", "text")).expect(400);
        owner.post(FIELDS, field("x", "choice")).expect(400);
        owner.post(FIELDS, field("x", "text", "a")).expect(400);
        owner.post(FIELDS, field("x", "colour")).expect(400);
        for (String kind : List.of("leads", "nothing", "../x")) {
            owner.post(FIELDS, Map.of("recordKind", kind, "code", "x", "label", "X", "kind", "text"))
                    .expect(400);
        }
        as(BuiltInRole.MANAGER).post(FIELDS, field("x", "text")).expect(403);
        assertThat(codes(owner, "clients")).containsExactly("pets");
    }

    @Test
    void renamesAndPutsAsideAndKeepsWhatWasSaid() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", null);
        JsonNode pets = defined(owner, "pets", "choice", "dog", "none");
        say(owner, oak, 0, Map.of("pets", "none")).expect(200);
        String field = FIELDS + "/" + pets.get("id").asString();
        JsonNode renamed = owner.seen(1)
                .put(field, change("Animals", true, "dog", "cat"))
                .expect(200)
                .json();
        assertThat(renamed.get("label").asString()).isEqualTo("Animals");
        assertThat(renamed.hasNonNull("archivedAt")).isTrue();
        owner.seen(1).put(field, change("Late", false, "dog")).expect(412);
        owner.seen(2).put(field, change("None", false)).expect(400);
        stranger().seen(2).put(field, change("Theirs", false, "dog")).expect(404);
        as(BuiltInRole.STAFF).seen(2).put(field, change("Mine", false, "dog")).expect(403);
        owner.seen(2)
                .put(FIELDS + "/" + UUID.randomUUID(), change("X", false, "dog"))
                .expect(404);
        assertThat(say(owner, oak, 1, Map.of("pets", "none"))
                        .expect(200)
                        .json()
                        .get("values")
                        .toString())
                .isEqualTo("{\"pets\":\"none\"}");
        say(owner, oak, 2, Map.of("pets", "cat")).expect(200);
        assertThat(say(owner, oak, 3, Map.of("pets", "none")).expect(400).text())
                .contains("/values/pets");
    }

    @Test
    void saysAndUnsaysOfEveryKind() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", null);
        defined(owner, "gate", "text");
        defined(owner, "floors", "number");
        defined(owner, "since", "date");
        defined(owner, "vip", "yes_no");
        JsonNode empty = owner.get(at(oak)).expect(200).json();
        assertThat(empty.get("version").asLong()).isZero();
        assertThat(empty.get("values").isEmpty()).isTrue();
        assertThat(empty.get("commands").get(0).get("allowed").asBoolean()).isTrue();
        Map<String, @Nullable Object> all =
                new HashMap<>(Map.of("gate", " 12B ", "floors", 2.50, "since", "2026-03-23"));
        all.put("vip", false);
        JsonNode said = say(owner, oak, 0, all).expect(200).json();
        assertThat(said.get("values").get("gate").asString()).isEqualTo("12B");
        assertThat(said.get("values").get("floors").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(said.get("values").get("vip").asBoolean()).isFalse();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("gate", 1),
                Map.of("gate", "x".repeat(1001)),
                Map.of("floors", "2"),
                Map.of("since", "soon"),
                Map.of("vip", "yes"),
                Map.of("unknown", 1))) {
            say(owner, oak, 1, new HashMap<>(wrong)).expect(400);
        }
        assertThat(say(owner, oak, 0, Map.of()).expect(412).code()).isEqualTo("request.stale");
        all.put("gate", "");
        all.put("vip", null);
        JsonNode less = say(owner, oak, 1, all).expect(200).json();
        assertThat(less.get("values").propertyNames()).containsExactlyInAnyOrder("floors", "since");
    }

    @Test
    void blanksAroundAChoiceAreNobodysChoice() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", null);
        JsonNode pets = defined(owner, "pets", "choice", " dog ", "none", "dog");
        assertThat(pets.get("choices").valueStream().map(JsonNode::asString)).containsExactly("dog", "none");
        defined(owner, "gate", "text");
        owner.post(FIELDS, field("empty", "choice", "\u2003")).expect(400);
        JsonNode said = say(owner, oak, 0, Map.of("pets", " dog", "gate", "   "))
                .expect(200)
                .json();
        assertThat(said.get("values").toString()).isEqualTo("{\"pets\":\"dog\"}");
        assertThat(names(owner, CLIENTS + "?own=pets:dog")).containsExactly("Oak Roofs");
        owner.seen(1)
                .put(FIELDS + "/" + pets.get("id").asString(), change("Pets", false, "cat "))
                .expect(200);
        say(owner, oak, 1, Map.of("pets", "dog ")).expect(200);
        say(owner, oak, 2, Map.of("pets", " cat")).expect(200);
    }

    @Test
    void onlyWhoMayReadsAndFillsThem() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", null);
        defined(owner, "gate", "text");
        stranger().get(at(oak)).expect(404);
        say(stranger(), oak, 0, Map.of("gate", "1")).expect(404);
        as(BuiltInRole.CONTRACTOR).get(at(oak)).expect(404);
        say(as(BuiltInRole.AUDITOR), oak, 0, Map.of("gate", "1")).expect(403);
        say(as(BuiltInRole.STAFF), oak, 0, Map.of("gate", "1")).expect(200);
        assertThat(as(BuiltInRole.AUDITOR).get(at(oak)).expect(200).text()).contains("field.fill");
        owner.get("/api/v1/records/leads/" + UUID.randomUUID() + "/fields").expect(404);
    }

    @Test
    void oneOfManyAtOnceIsTheFirst() throws Exception {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", null);
        defined(owner, "gate", "text");
        try (Race race = new Race("own values")) {
            race.judge(race.run(() -> say(owner, oak, 0, Map.of("gate", "A"))), 200, 412);
            race.judge(race.run(() -> say(owner, oak, 1, Map.of("gate", "B"))), 200, 412);
            race.finish();
        }
    }

    @Test
    void countsFieldsOneAfterTheOther() throws Exception {
        Http owner = owner();
        for (int n = 0; n < 59; n++) {
            defined(owner, "f" + n, "text");
        }
        String lock = "records.field " + ownerPerson().firm().value() + "clients";
        CompletableFuture<Http.Answer> last = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> HeldLock.waitsFor(
                                world.jdbc(), lock, () -> owner.post(FIELDS, field("last", "text")))));
        last.get().expect(201);
        assertThat(owner.post(FIELDS, field("more", "text")).expect(409).text()).contains("60");
    }

    @Test
    void standInListsAreFoundByAndTakenAway() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", "12 Elm Street");
        client("Pine Walls", "9 Ash Lane");
        defined(owner, "pets", "choice", "dog", "none");
        defined(owner, "floors", "number");
        defined(owner, "vip", "yes_no");
        defined(owner, "since", "date");
        say(owner, oak, 0, Map.of("pets", "dog", "floors", 3, "vip", true, "since", "2026-03-23"))
                .expect(200);
        for (String own : List.of("pets:dog", "floors:3", "floors:3.0", "vip:true", "since:2026-03-23")) {
            assertThat(names(owner, CLIENTS + "?own=" + own)).as(own).containsExactly("Oak Roofs");
        }
        for (String own : List.of("pets:cat", "floors:4", "vip:false", "other:1", "pets:%25")) {
            assertThat(names(owner, CLIENTS + "?own=" + own)).as(own).isEmpty();
        }
        for (String wrong : List.of("pets", ":dog", "Pets:dog", "pets:")) {
            owner.get(CLIENTS + "?own=" + wrong).expect(400);
        }
        assertThat(names(stranger(), CLIENTS + "?own=pets:dog")).isEmpty();
        JsonNode row = owner.get(CLIENTS + "?own=pets:dog")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        assertThat(row.get("own").get("floors").asInt()).isEqualTo(3);
        assertThat(owner.get(CLIENTS
                                + "/export?format=csv&columns=name,own.pets,own.floors,own.vip,own.since&sort=name:asc")
                        .expect(200)
                        .text()
                        .replace("\uFEFF", ""))
                .isEqualTo("Client,The pets,The floors,The vip,The since\r\nOak Roofs,dog,3,true,2026-03-23\r\n"
                        + "Pine Walls,,,,\r\n");
    }

    @Test
    void standInTheListOfProperties() {
        Http owner = owner();
        String property = property(client("Oak Roofs", "12 Elm Street"));
        owner.post(FIELDS, Map.of("recordKind", "properties", "code", "gas", "label", "Gas", "kind", "yes_no"))
                .expect(201);
        owner.seen(0)
                .put("/api/v1/records/properties/" + property + "/fields", Map.of("values", Map.of("gas", true)))
                .expect(200);
        assertThat(names(owner, "/api/v1/properties?own=gas:true")).containsExactly("12 Elm Street");
        assertThat(owner.get("/api/v1/properties/export?format=csv&columns=name,own.gas")
                        .expect(200)
                        .text())
                .contains("12 Elm Street,true");
    }
}
