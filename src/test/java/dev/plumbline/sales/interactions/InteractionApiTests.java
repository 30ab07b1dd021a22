package dev.plumbline.sales.interactions;

import static dev.plumbline.sales.SalesWorld.alwaysOpen;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InteractionApiTests extends ApiTest {
    @Test
    void countsAnAttemptWithoutCallingItContact() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode tried = owner.post(
                        at(lead) + "/interactions",
                        Map.of("kind", "phone_call", "direction", "outbound", "outcome", "no_answer"))
                .expect(201)
                .json();
        assertThat(tried.get("status").asString()).isEqualTo("new");
        assertThat(tried.get("activity").get("attempts").asInt()).isEqualTo(1);
        assertThat(tried.get("activity").get("interactions").asInt()).isEqualTo(1);
        JsonNode reached = contacted(owner, lead);
        assertThat(reached.get("status").asString()).isEqualTo("contacted");
        assertThat(reached.get("activity").get("interactions").asInt()).isEqualTo(2);
        assertThat(reached.get("activity").hasNonNull("responseSeconds")).isTrue();
        assertThat(owner.get(at(lead) + "/interactions").json().get("items").size())
                .isEqualTo(2);
    }

    @Test
    void movesTheScoreAndExplainsIt() {
        Http owner = owner();
        JsonNode lead = contacted(owner, lead(owner));
        JsonNode score = owner.get(at(lead) + "/score").expect(200).json();
        assertThat(score.get("computed").asInt())
                .isEqualTo(lead.get("score").get("shown").asInt());
        int sum = 0;
        for (JsonNode line : score.get("lines")) {
            sum += line.get("points").asInt();
        }
        assertThat(sum).isEqualTo(score.get("total").asInt());
        assertThat(score.get("lines").toString()).contains("same_day_call_back", "First answer within 2 minutes");
    }

    @Test
    void takesNoInteractionFromTheFutureOrFromBeforeTheLead() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        for (String when : new String[] {"2999-01-01T00:00:00Z", "1999-01-01T00:00:00Z"}) {
            owner.post(at(lead) + "/interactions", Map.of("kind", "email", "direction", "outbound", "occurredAt", when))
                    .expect(400);
        }
        assertThat(owner.get(at(lead) + "/interactions").json().get("items").size())
                .isZero();
    }

    @Test
    void showsTasksUntilTheEndOfTheDayAndCompletesThemOnce() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String followUps = at(lead) + "/follow-ups";
        JsonNode due = owner.post(
                        followUps,
                        Map.of(
                                "dueAt",
                                clock.instant().minus(Duration.ofHours(1)).toString(),
                                "what",
                                "Call back"))
                .expect(201)
                .json();
        owner.post(
                        followUps,
                        Map.of("dueAt", clock.instant().plus(Duration.ofDays(3)).toString(), "what", "Send offer"))
                .expect(201);
        JsonNode today =
                owner.get("/api/v1/sales/tasks/today").expect(200).json().get("items");
        assertThat(today.size()).isEqualTo(1);
        assertThat(today.get(0).get("what").asString()).isEqualTo("Call back");
        JsonNode done = owner.seen(1)
                .put(followUps + "/" + due.get("id").asString() + "/completion", Map.of())
                .expect(200)
                .json();
        assertThat(done.hasNonNull("doneAt")).isTrue();
        owner.seen(1)
                .put(followUps + "/" + due.get("id").asString() + "/completion", Map.of())
                .expect(412);
        assertThat(owner.get("/api/v1/sales/tasks/today").json().get("items").size())
                .isZero();
        assertThat(as(BuiltInRole.STAFF)
                        .get("/api/v1/sales/tasks/today")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void leavesTheClockRunningWhenOnlyTheyWroteOrACallHasNoOutcome() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode lead = lead(owner);
        String interactions = at(lead) + "/interactions";
        for (String kind : List.of("email", "sms", "voicemail")) {
            JsonNode after = owner.post(interactions, Map.of("kind", kind, "direction", "inbound"))
                    .expect(201)
                    .json();
            assertThat(after.get("status").asString()).as(kind).isEqualTo("new");
            assertThat(after.get("activity").get("attempts").asInt()).isZero();
        }
        Http.Answer call = owner.post(interactions, Map.of("kind", "phone_call", "direction", "outbound"));
        assertThat(call.expect(400).json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/outcome");
        assertThat(owner.get(at(lead) + "/response").json().hasNonNull("ended")).isFalse();
        contacted(owner, lead);
        assertThat(owner.get(at(lead) + "/response").json().hasNonNull("ended")).isTrue();
    }
}
