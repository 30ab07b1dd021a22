package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the one door of all requests says and keeps. */
class DoorApiTests extends ApiTest {
    private static final int KEY_MAX = 255;

    @Test
    void saysWhichPermissionIsMissingAndWhomToAsk() {
        Http.Answer refused = as(BuiltInRole.AUDITOR)
                .post(SalesWorld.LEADS, Map.of("lead", SalesWorld.details()))
                .expect(403);
        assertThat(refused.json().get("detail").asString())
                .isEqualTo("This needs the permission \"lead.write\". Ask an owner or admin of your firm.");
    }

    @Test
    void letsNoKeyDoWhatIsForPeopleOnly() {
        Http key = anonymous().with("Authorization", "Bearer " + keyOf(owner()));
        assertThat(key.get(SalesWorld.LEADS).status()).isEqualTo(200);
        for (String forPeople : List.of("/api/v1/identity/me", "/api/v1/messages/notifications")) {
            assertThat(key.get(forPeople).expect(403).json().get("detail").asString())
                    .isEqualTo("This is for people only: sign in instead of sending a key.");
        }
    }

    @Test
    void answersARepeatedRequestWithTheWholeFirstAnswer() {
        Http keyed = owner().with("Idempotency-Key", "a".repeat(KEY_MAX));
        Map<String, Object> body = Map.of("lead", SalesWorld.details());
        Http.Answer first = keyed.post(SalesWorld.LEADS, body).expect(201);
        Http.Answer second = keyed.post(SalesWorld.LEADS, body).expect(201);
        assertThat(first.json().get("lead").get("id").asString()).isNotEmpty();
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(first.headers()).doesNotContainKey("idempotency-replayed");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Content-Type"))
                .isEqualTo(first.header("Content-Type"))
                .startsWith("application/json");
        assertThat(owner().get(SalesWorld.LEADS).json().get("items").size()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatIsLongerThanItMayBe() {
        Http.Answer refused = owner().with("Idempotency-Key", "a".repeat(KEY_MAX + 1))
                .post(SalesWorld.LEADS, Map.of("lead", SalesWorld.details()))
                .expect(400);
        assertThat(refused.code()).isEqualTo("idempotency.key-too-long");
    }

    @Test
    void logsAnActUnderTheNamesOfItsFeatureAndItsVerb() {
        Http owner = owner();
        JsonNode lead = SalesWorld.lead(owner);
        owner.post(
                        SalesWorld.at(lead) + "/follow-ups",
                        Map.of(
                                "what",
                                "Call",
                                "dueAt",
                                clock.instant().plusSeconds(60).toString()))
                .expect(201);
        JsonNode logged = owner.get("/api/v1/audit/events?subjectType=sales.follow_up")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        assertThat(logged.get("action").asString()).isEqualTo("follow-up.plan");
    }

    private static String keyOf(Http owner) {
        return owner.post("/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .get("key")
                .asString();
    }
}
