package dev.plumbline.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.SalesWorld;
import dev.plumbline.webhooks.Receiver.Behaviour;
import dev.plumbline.webhooks.Receiver.Got;
import dev.plumbline.webhooks.WebhooksTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Receivers that fail: for a moment, for good, and until somebody has mended them. */
class FailingReceiverTests extends WebhooksTest {

    @Test
    void triesAgainAtTheTimesOfTheScheduleWithTheSameIdAndBody() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.says(500, "out of order"));
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(onlyDelivery().path("lastStatus").asInt()).isEqualTo(500));
        send();
        assertThat(onlyDelivery().path("attempts").asInt()).isEqualTo(1);
        assertThat(endpoint(hook).path("failingSince").isString()).isTrue();

        passes(Duration.ofSeconds(6));
        receiver.does(Behaviour.answers(204));
        send();
        awaits(() -> assertThat(onlyDelivery().path("state").asString()).isEqualTo("delivered"));

        assertThat(receiver.got()).hasSize(2);
        assertThat(receiver.got())
                .extracting(Got::body)
                .containsOnly(receiver.got().getFirst().body());
        assertThat(receiver.got())
                .extracting(g -> g.header("webhook-id"))
                .containsOnly(receiver.got().getFirst().header("webhook-id"));
        JsonNode page = owner().get(DELIVERIES + "/" + onlyDelivery().path("id").asString())
                .expect(200)
                .json();
        assertThat(page.path("attempts").get(0).path("answer").asString()).isEqualTo("out of order");
        assertThat(page.path("attempts").get(1).path("status").asInt()).isEqualTo(204);
        assertThat(endpoint(hook).path("failingSince").isNull()).isTrue();
    }

    @Test
    void isDisabledAfterFiveDaysOfFailureAndItsOwnerIsTold() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.answers(500));
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(onlyDelivery().path("lastStatus").asInt()).isEqualTo(500));

        passes(Duration.ofDays(5).plusSeconds(1));
        send();
        awaits(() -> assertThat(endpoint(hook).path("status").asString()).isEqualTo("disabled"));

        JsonNode told = owner().get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertThat(told.path("kind").asString()).isEqualTo("webhook.disabled");
        passes(Duration.ofMinutes(3));
        jobs.runDue();
        assertThat(owner().get("/api/v1/messages").expect(200).text()).contains("was disabled");
        int before = receiver.got().size();
        SalesWorld.lead(owner());
        passes(Duration.ofDays(1));
        round();
        assertThat(receiver.got()).hasSize(before);

        receiver.does(Behaviour.answers(204));
        long version = endpoint(hook).path("version").asLong();
        owner().seen(version).put(path(hook) + "/activation", "").expect(200);
        round();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(2));
    }

    @Test
    void aReceiverThatIsGoneIsAskedNoMore() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.answers(410));
        SalesWorld.lead(owner());
        round();

        awaits(() -> assertThat(endpoint(hook).path("status").asString()).isEqualTo("disabled"));
    }

    @Test
    void givesUpAfterTenAttemptsAndSendsAgainWhenAsked() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.answers(500));
        SalesWorld.lead(owner());
        Instant before = clock.instant().minusSeconds(60);
        round();
        for (int attempt = 1; attempt < 10; attempt++) {
            int done = attempt;
            awaits(() -> assertThat(deliveries("").getFirst().path("lastStatus").asInt())
                    .isEqualTo(500));
            awaits(() -> assertThat(receiver.got()).hasSize(done));
            awaits(() -> assertThat(inHand()).isZero());
            passes(Duration.ofHours(27));
            owner().seen(endpoint(hook).path("version").asLong()).put(path(hook) + "/activation", "");
            send();
        }
        awaits(() -> assertThat(deliveries("?state=failed")).hasSize(1));
        assertThat(receiver.got()).hasSize(10);

        receiver.does(Behaviour.answers(204));
        owner().seen(endpoint(hook).path("version").asLong()).put(path(hook) + "/activation", "");
        Map<String, Object> range = Map.of(
                "from", before.toString(), "to", clock.instant().plusSeconds(60).toString(), "all", false);
        assertThat(owner().post(path(hook) + "/repetition", range)
                        .expect(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(owner().post(path(hook) + "/repetition", range)
                        .expect(200)
                        .json()
                        .path("count")
                        .asInt())
                .as("what is under way is not sent twice")
                .isZero();
        send();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(1));
        assertThat(receiver.got().get(10).header("webhook-id"))
                .isEqualTo(receiver.got().get(0).header("webhook-id"));

        String one = deliveries("?state=delivered").getFirst().path("id").asString();
        owner().post(DELIVERIES + "/" + one + "/repetition", "").expect(201);
        send();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(2));
        assertThat(owner().post(
                                path(hook) + "/repetition",
                                Map.of("from", range.get("to"), "to", range.get("from"), "all", true))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aReceiverThatFailsIsLeftAloneUntilTheNextRound() {
        webhook("lead.created");
        receiver.does(Behaviour.answers(500));
        for (int n = 0; n < 20; n++) {
            SalesWorld.lead(owner());
        }
        round();

        awaits(() -> assertThat(deliveries("?limit=200").stream()
                        .filter(d -> d.path("lastStatus").isNumber()))
                .hasSize(Sender.AT_ONCE));
        awaits(() -> assertThat(inHand()).isZero());
        assertThat(receiver.got()).hasSize(Sender.AT_ONCE);
    }

    /** As after the installation's secret was lost: else it would be tried for ever, and nobody would see why. */
    @Test
    void aFaultOfOursIsAnAttemptThatFailed() {
        webhook("lead.created");
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql(
                                        "update webhooks.endpoint set secret = encode(decode(repeat('00', 60), 'hex'), 'base64')")
                                .update()));
        SalesWorld.lead(owner());
        round();

        awaits(() -> assertThat(onlyDelivery().path("lastError").asString()).contains("the server's log"));
        assertThat(onlyDelivery().path("dueAt").isString()).isTrue();
        assertThat(receiver.got()).isEmpty();
    }
}
