package dev.plumbline.clients.tenancies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TenancyApiTests extends ClientsTest {
    private static Map<String, Object> tenancy() {
        Map<String, Object> tenancy = new HashMap<>();
        tenancy.put("kind", "assured");
        tenancy.put("startsOn", "2026-05-01");
        tenancy.put("occupants", 4);
        tenancy.put("adults", 3);
        tenancy.put("households", 2);
        tenancy.put("depositTaken", true);
        tenancy.put("depositReceivedOn", "2026-04-20");
        tenancy.put("names", " Ann Kowalski, Bo Lind ");
        tenancy.put("source", "document");
        return tenancy;
    }

    private static Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> tenancy = tenancy();
        tenancy.put(field, value);
        return tenancy;
    }

    private String at() {
        return "/api/v1/properties/" + property(client("Oak Homes", "12 Elm Street")) + "/tenancies";
    }

    private static JsonNode items(Http who, String list) {
        return who.get(list).expect(200).json().path("items");
    }

    @Test
    void addsChangesAndEndsAndKeepsWhatWasKnown() {
        Http owner = owner();
        String at = at();
        JsonNode added = as(BuiltInRole.STAFF).post(at, tenancy()).expect(201).json();
        assertThat(added.path("names").asString()).isEqualTo("Ann Kowalski, Bo Lind");
        assertThat(added.path("occupants").asInt()).isEqualTo(4);
        assertThat(added.path("adults").asInt()).isEqualTo(3);
        assertThat(added.path("households").asInt()).isEqualTo(2);
        assertThat(added.path("depositTaken").asBoolean()).isTrue();
        assertThat(added.path("depositReceivedOn").asString()).isEqualTo("2026-04-20");
        String one = at + "/" + added.path("id").asString();
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        JsonNode ended =
                owner.seen(1).put(one, with("endsOn", "2026-10-31")).expect(200).json();
        assertThat(ended.path("act").asString()).isEqualTo("ended");
        owner.seen(1).put(one, tenancy()).expect(412);

        assertThat(items(owner, at).size()).isEqualTo(1);
        assertThat(items(owner, at + "?asOf=2026-10-31").size()).isEqualTo(1);
        assertThat(items(owner, at + "?asOf=2026-11-01").size()).isZero();
        assertThat(items(owner, at + "?asOf=2026-04-30").size()).isZero();
        assertThat(items(owner, at + "?asOf=2026-11-01&knownAt=" + before).size())
                .isEqualTo(1);
        Map<String, Object> anonymous = with("names", null);
        anonymous.put("occupants", null);
        anonymous.put("households", null);
        anonymous.put("depositTaken", null);
        anonymous.put("depositReceivedOn", null);
        JsonNode less = owner.seen(2).put(one, anonymous).expect(200).json();
        assertThat(less.hasNonNull("names") || less.hasNonNull("occupants")).isFalse();
        List<String> acts = new ArrayList<>();
        items(owner, one + "/history")
                .forEach(entry -> acts.add(entry.path("act").asString()));
        assertThat(acts).containsExactly("changed", "ended", "added");
        owner.get(at + "/0198f000-0000-7000-8000-000000000000/history").expect(404);
    }

    @Test
    void saysHowItStandsToday() {
        Http owner = owner();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, Object> tenancy = tenancy();
        tenancy.remove("depositReceivedOn");
        assertThat(stateOf(owner, tenancy, today.plusDays(3), null)).isEqualTo("coming");
        assertThat(stateOf(owner, tenancy, today.minusDays(3), null)).isEqualTo("running");
        assertThat(stateOf(owner, tenancy, today.minusDays(3), today.plusDays(3)))
                .isEqualTo("running");
        assertThat(stateOf(owner, tenancy, today.minusDays(9), today.minusDays(3)))
                .isEqualTo("ended");
    }

    private String stateOf(Http owner, Map<String, Object> tenancy, LocalDate start, @Nullable LocalDate end) {
        tenancy.put("startsOn", start.toString());
        tenancy.put("endsOn", end == null ? null : end.toString());
        return owner.post(at(), tenancy).expect(201).json().path("state").asString();
    }

    @Test
    void mayBeStillToBeginAndSeveralMayRunAtOnce() {
        Http owner = owner();
        String at = at();
        owner.post(at, tenancy()).expect(201);
        owner.post(at, tenancy()).expect(201);
        owner.post(at, with("startsOn", "2031-01-01")).expect(201);
        assertThat(items(owner, at + "?asOf=2026-06-01").size()).isEqualTo(2);
        assertThat(items(owner, at + "?asOf=2031-01-01").size()).isEqualTo(3);
    }

    @Test
    void takesBackWhatThereNeverWas() {
        Http owner = owner();
        String at = at();
        String one = at + "/"
                + owner.post(at, tenancy()).expect(201).json().path("id").asString();
        owner.seen(2).delete(one).expect(412);
        as(BuiltInRole.AUDITOR).seen(1).delete(one).expect(403);
        stranger().seen(1).delete(one).expect(404);
        owner.seen(1).delete(one).expect(204);
        assertThat(items(owner, at).size()).isZero();
        owner.seen(2).put(one, tenancy()).expect(404);
        String told = owner.get("/api/v1/records/properties/" + at.split("/", -1)[4] + "/timeline?source=tenancies")
                .expect(200)
                .text();
        assertThat(told)
                .contains("\"verb\":\"added\"", "\"verb\":\"withdrawn\"", "\"startsOn\":\"2026-05-01\"")
                .doesNotContain("Kowalski");
    }

    @Test
    void refusesWhatCannotBe() {
        Http owner = owner();
        String at = at();
        assertThat(refused(owner, at, with("endsOn", "2026-04-30"))).isEqualTo("/endsOn");
        assertThat(refused(owner, at, with("adults", 5))).isEqualTo("/adults");
        assertThat(refused(owner, at, with("depositTaken", false))).isEqualTo("/depositReceivedOn");
        assertThat(refused(owner, at, with("depositReceivedOn", "2999-01-01"))).isEqualTo("/depositReceivedOn");
        assertThat(refused(owner, at, with("households", 5))).isEqualTo("/households");
        assertThat(refused(owner, at, with("occupants", 0))).isEqualTo("/occupants");
        assertThat(refused(owner, at, with("startsOn", null))).isEqualTo("/startsOn");
        assertThat(refused(owner, at, with("source", "postcode"))).isEqualTo("/source");
        owner.post(at, with("kind", "squat")).expect(400);
        owner.post(at, with("startsOn", "0001-01-01")).expect(400);
        as(BuiltInRole.AUDITOR).post(at, tenancy()).expect(403);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        stranger().post(at, tenancy()).expect(404);
        stranger().get(at).expect(404);
    }

    private static String refused(Http who, String at, Map<String, Object> body) {
        JsonNode problem = who.post(at, body).expect(400).json();
        return problem.path("errors").get(0).path("pointer").asString();
    }

    @Test
    void isAddedOnceAndChangedByOneAtATime() throws Exception {
        Http owner = owner();
        String at = at();
        Http keyed = owner.with("Idempotency-Key", "one-tenancy");
        String id = keyed.post(at, tenancy()).expect(201).json().path("id").asString();
        keyed.post(at, tenancy()).expect(201);
        assertThat(items(owner, at).size()).isEqualTo(1);
        try (Race race = new Race("a tenancy")) {
            race.judge(race.run(() -> owner.seen(1).put(at + "/" + id, with("occupants", 3))), 200, 412);
        }
    }
}
