package dev.plumbline.clients.appliances;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.clients.ledger.Ledger;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApplianceApiTests extends ClientsTest {
    private static final LocalDate MARCH = LocalDate.parse("2024-03-01");

    private static Map<String, Object> boiler() {
        Map<String, Object> boiler = new HashMap<>();
        boiler.put("fuel", "gas");
        boiler.put("kind", "boiler");
        boiler.put("room", " Kitchen ");
        boiler.put("make", "Acme");
        boiler.put("model", "");
        boiler.put("ownedBy", "landlord");
        boiler.put("servesHome", true);
        boiler.put("installedOn", MARCH.toString());
        boiler.put("source", "seen_on_site");
        return boiler;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> boiler = boiler();
        boiler.put(field, value);
        return boiler;
    }

    private String at() {
        return "/api/v1/properties/" + property(client("Oak Homes", "12 Elm Street")) + "/appliances";
    }

    private static JsonNode items(Http who, String list) {
        return who.get(list).expect(200).json().path("items");
    }

    @Test
    void addsChangesAndEndsAndKeepsWhatWasKnown() {
        Http owner = owner();
        String at = at();
        JsonNode added = as(BuiltInRole.STAFF).post(at, boiler()).expect(201).json();
        assertThat(added.path("room").asString()).isEqualTo("Kitchen");
        assertThat(added.hasNonNull("model")).isFalse();
        assertThat(added.path("version").asLong()).isEqualTo(1);
        assertThat(added.path("recordedBy").asString()).isNotBlank();
        String one = at + "/" + added.path("id").asString();
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));

        Map<String, Object> removed = with("removedOn", "2025-06-10");
        removed.put("note", "Replaced by a heat pump.");
        JsonNode ended = owner.seen(1).put(one, removed).expect(200).json();
        assertThat(ended.path("act").asString()).isEqualTo("ended");
        assertThat(ended.path("version").asLong()).isEqualTo(2);
        owner.seen(1).put(one, removed).expect(412);
        assertThat(owner.seen(2)
                        .put(one, with("ownedBy", "tenant"))
                        .expect(200)
                        .json()
                        .path("act")
                        .asString())
                .isEqualTo("changed");
        owner.seen(3).put(one, removed).expect(200);

        assertThat(items(owner, at).size()).isEqualTo(1);
        assertThat(items(owner, at + "?asOf=2025-06-10").size()).isZero();
        assertThat(items(owner, at + "?asOf=2025-06-09").size()).isEqualTo(1);
        assertThat(items(owner, at + "?asOf=2024-02-29").size()).isZero();
        assertThat(items(owner, at + "?asOf=2025-06-10&knownAt=" + before).size())
                .isEqualTo(1);
        List<String> acts = new ArrayList<>();
        items(owner, one + "/history")
                .forEach(entry -> acts.add(entry.path("act").asString()));
        assertThat(acts).containsExactly("ended", "changed", "ended", "added");
        owner.get(at + "/0198f000-0000-7000-8000-000000000000/history").expect(404);
    }

    @Test
    void takesBackWhatWasNeverThere() {
        Http owner = owner();
        String at = at();
        JsonNode added = owner.post(at, boiler()).expect(201).json();
        String one = at + "/" + added.path("id").asString();
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        owner.delete(one).expect(428);
        owner.seen(2).delete(one).expect(412);
        as(BuiltInRole.AUDITOR).seen(1).delete(one).expect(403);
        stranger().seen(1).delete(one).expect(404);
        owner.seen(1).delete(one).expect(204);
        assertThat(items(owner, at).size()).isZero();
        assertThat(items(owner, at + "?knownAt=" + before).size()).isEqualTo(1);
        owner.seen(2).delete(one).expect(404);
        owner.seen(2).put(one, boiler()).expect(404);
        assertThat(items(owner, one + "/history").size()).isEqualTo(2);
        String told = owner.get("/api/v1/records/properties/" + at.split("/", -1)[4] + "/timeline?source=appliances")
                .expect(200)
                .text();
        assertThat(told).contains("\"verb\":\"added\"", "\"verb\":\"withdrawn\"", "\"room\":\"Kitchen\"");
    }

    @Test
    void refusesWhatCannotBe() {
        Http owner = owner();
        String at = at();
        LocalDate far =
                LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(2);
        assertThat(refused(owner, at, with("installedOn", far.toString()))).isEqualTo("/installedOn");
        assertThat(refused(owner, at, with("removedOn", far.toString()))).isEqualTo("/removedOn");
        assertThat(refused(owner, at, with("removedOn", "2024-02-29"))).isEqualTo("/removedOn");
        assertThat(refused(owner, at, with("room", " "))).isEqualTo("/room");
        assertThat(refused(owner, at, with("source", "postcode"))).isEqualTo("/source");
        owner.post(at, with("fuel", "coal")).expect(400);
        Map<String, Object> flue = with("kind", "flue");
        flue.put("fuel", "electric");
        assertThat(refused(owner, at, flue)).isEqualTo("/fuel");
        as(BuiltInRole.AUDITOR).post(at, boiler()).expect(403);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        stranger().post(at, boiler()).expect(404);
        stranger().get(at).expect(404);
        assertThat(items(owner, at).size()).isZero();
    }

    private static String refused(Http who, String at, Map<String, Object> body) {
        JsonNode problem = who.post(at, body).expect(400).json();
        return problem.path("errors").get(0).path("pointer").asString();
    }

    @Test
    void isAddedOnceAndChangedByOneAtATime() throws Exception {
        Http owner = owner();
        String at = at();
        Http keyed = owner.with("Idempotency-Key", "one-boiler");
        String id = keyed.post(at, boiler()).expect(201).json().path("id").asString();
        assertThat(keyed.post(at, boiler()).expect(201).json().path("id").asString())
                .isEqualTo(id);
        assertThat(items(owner, at).size()).isEqualTo(1);
        try (Race race = new Race("an appliance")) {
            race.judge(race.run(() -> owner.seen(1).put(at + "/" + id, with("make", "Other"))), 200, 412);
        }
        assertThat(items(owner, at).get(0).path("version").asLong()).isEqualTo(2);
    }

    @Test
    void hasALimit() {
        Http owner = owner();
        String at = at();
        for (int n = 0; n < Ledger.MAX; n++) {
            owner.post(at, boiler()).expect(201);
        }
        assertThat(owner.post(at, boiler()).expect(409).code()).isEqualTo("request.conflict");
    }
}
