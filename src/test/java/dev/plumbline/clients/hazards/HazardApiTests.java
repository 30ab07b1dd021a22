package dev.plumbline.clients.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HazardApiTests extends ClientsTest {
    private static Map<String, Object> hazard() {
        return new HashMap<>(Map.of(
                "kind", "damp_mould",
                "awareOn", "2026-10-01",
                "place", " Bedroom ",
                "what", "Mould on the north wall",
                "source", "seen_on_site"));
    }

    private static Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> hazard = hazard();
        hazard.put(field, value);
        return hazard;
    }

    private String at() {
        return "/api/v1/properties/" + property(client("Oak Homes", "12 Elm Street")) + "/hazards";
    }

    private static List<JsonNode> items(Http who, String list) {
        return who.get(list).expect(200).json().path("items").valueStream().toList();
    }

    @Test
    void addsAndChangesAndKeepsWhatWasKnown() {
        Http owner = owner();
        String at = at();
        JsonNode added = as(BuiltInRole.STAFF).post(at, hazard()).expect(201).json();
        assertThat(added.path("place").asString()).isEqualTo("Bedroom");
        String one = at + "/" + added.path("id").asString();
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        Map<String, Object> worse = with("kind", "emergency");
        worse.put("place", " ");
        worse.put("what", null);
        JsonNode changed = owner.seen(1).put(one, worse).expect(200).json();
        assertThat(changed.path("act").asString()).isEqualTo("changed");
        assertThat(changed.hasNonNull("place") || changed.hasNonNull("what")).isFalse();
        owner.seen(1).put(one, hazard()).expect(412);
        owner.put(one, hazard()).expect(428);

        assertThat(items(owner, at))
                .singleElement()
                .matches(each -> each.path("kind").asString().equals("emergency"));
        assertThat(items(owner, at + "?knownAt=" + before))
                .singleElement()
                .matches(each -> each.path("kind").asString().equals("damp_mould")
                        && each.path("commands").isEmpty());
        assertThat(items(owner, one + "/history"))
                .extracting(each -> each.path("act").asString())
                .containsExactly("changed", "added");
        owner.get(at + "/0198f000-0000-7000-8000-000000000000/history").expect(404);
    }

    @Test
    void takesBackWhatThereNeverWas() {
        Http owner = owner();
        String at = at();
        String one = at + "/"
                + owner.post(at, hazard()).expect(201).json().path("id").asString();
        owner.seen(2).delete(one).expect(412);
        as(BuiltInRole.AUDITOR).seen(1).delete(one).expect(403);
        stranger().seen(1).delete(one).expect(404);
        owner.seen(1).delete(one).expect(204);
        assertThat(items(owner, at)).isEmpty();
        owner.seen(2).put(one, hazard()).expect(404);
        String told = owner.get("/api/v1/records/properties/" + at.split("/", -1)[4] + "/timeline?source=hazards")
                .expect(200)
                .text();
        assertThat(told)
                .contains("\"verb\":\"added\"", "\"verb\":\"withdrawn\"", "\"awareOn\":\"2026-10-01\"")
                .doesNotContain("north wall");
    }

    @Test
    void refusesWhatCannotBe() {
        Http owner = owner();
        String at = at();
        assertThat(refused(owner, at, with("awareOn", "2999-01-01"))).isEqualTo("/awareOn");
        assertThat(refused(owner, at, with("awareOn", null))).isEqualTo("/awareOn");
        assertThat(refused(owner, at, with("kind", null))).isEqualTo("/kind");
        assertThat(refused(owner, at, with("place", "p".repeat(101)))).isEqualTo("/place");
        assertThat(refused(owner, at, with("what", "w".repeat(501)))).isEqualTo("/what");
        assertThat(refused(owner, at, with("source", "postcode"))).isEqualTo("/source");
        as(BuiltInRole.AUDITOR).post(at, hazard()).expect(403);
        stranger().post(at, hazard()).expect(404);
        stranger().get(at).expect(404);
        assertThat(items(owner, at)).isEmpty();
        Http keyed = owner.with("Idempotency-Key", "one-hazard");
        keyed.post(at, hazard()).expect(201);
        keyed.post(at, hazard()).expect(201);
        assertThat(items(owner, at)).hasSize(1);
    }

    private static String refused(Http who, String at, Map<String, Object> body) {
        return who.post(at, body)
                .expect(400)
                .json()
                .path("errors")
                .get(0)
                .path("pointer")
                .asString();
    }
}
