package dev.plumbline.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.SalesWorld;
import dev.plumbline.webhooks.Receiver.Behaviour;
import dev.plumbline.webhooks.Receiver.Got;
import dev.plumbline.webhooks.WebhooksTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F8: a receiver that is down for days of the test's clock. */
class FourDaysTests extends WebhooksTest {
    private static final Duration SCHEDULE = Duration.ofHours(75).plusMinutes(35);

    @Test
    void tenAttemptsOverThreeDaysAndEachMissedEventOnceAfterwards() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.answers(503));
        SalesWorld.lead(owner());
        jobs.runRecurring("audit.seal");
        jobs.runRecurring("webhook.dispatch");
        List<Instant> sent = new ArrayList<>();
        for (int attempt = 1; attempt <= 10; attempt++) {
            int done = attempt;
            sent.add(clock.instant());
            send();
            awaits(() -> assertThat(onlyDelivery().path("attempts").asInt()).isEqualTo(done));
            awaits(() -> assertThat(inHand()).isZero());
            if (attempt < 10) {
                passes(Duration.between(
                        clock.instant(),
                        Instant.parse(onlyDelivery().path("dueAt").asString())));
            }
        }
        Duration over = Duration.between(sent.getFirst(), sent.getLast());
        System.out.printf("F8 a receiver down for days: %d attempts over %s%n", sent.size(), over);
        assertThat(receiver.got()).hasSize(10);
        assertThat(over).isBetween(SCHEDULE, SCHEDULE.multipliedBy(11).dividedBy(10));
        assertThat(onlyDelivery().path("state").asString()).isEqualTo("failed");
        assertThat(endpoint(hook).path("status").asString()).isEqualTo("active");

        receiver.does(Behaviour.answers(204));
        Map<String, Object> missed = Map.of(
                "from", sent.getFirst().minusSeconds(60).toString(),
                "to", clock.instant().plusSeconds(60).toString(),
                "all", false);
        owner().post(path(hook) + "/repetition", missed).expect(200);
        passes(Duration.ofMinutes(15));
        send();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(1));
        assertThat(owner().post(path(hook) + "/repetition", missed)
                        .expect(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(receiver.got()).hasSize(11);
        assertThat(receiver.got())
                .extracting(g -> g.header("webhook-id"))
                .containsOnly(id(receiver.got().getFirst()));
    }

    @Test
    void aReceiverIsLeftAloneForAsLongAsItAsks() {
        webhook("lead.created");
        receiver.does((exchange, got) -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            Behaviour.answers(429).answer(exchange, got);
        });
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(onlyDelivery().path("lastStatus").asInt()).isEqualTo(429));
        awaits(() -> assertThat(inHand()).isZero());

        assertThat(Instant.parse(onlyDelivery().path("dueAt").asString()))
                .isAfterOrEqualTo(clock.instant().plusSeconds(3_600));
    }

    /** Twenty events wait: a receiver that is down is asked about the first few, and then spared. */
    @Test
    void isSparedAfterTenFailuresInARowHoweverMuchWaits() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.answers(500));
        for (int n = 0; n < 20; n++) {
            SalesWorld.lead(owner());
        }
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(Sender.AT_ONCE));
        awaits(() -> assertThat(inHand()).isZero());
        assertThat(endpoint(hook).path("restingUntil").isNull()).isTrue();
        send();
        awaits(() -> assertThat(receiver.got()).hasSize(2 * Sender.AT_ONCE));
        awaits(() -> assertThat(inHand()).isZero());

        Instant until = Instant.parse(endpoint(hook).path("restingUntil").asString());
        send();
        assertThat(until)
                .isBetween(clock.instant().plusSeconds(10), clock.instant().plusSeconds(30));
        assertThat(inHand()).isZero();
        assertThat(receiver.got()).hasSize(2 * Sender.AT_ONCE);

        receiver.does(Behaviour.answers(204));
        clock.advance(Duration.ofSeconds(30));
        send();
        awaits(() -> assertThat(deliveries("?state=delivered&limit=200")).hasSize(20));
        assertThat(endpoint(hook).path("restingUntil").isNull()).isTrue();
    }

    private static String id(Got got) {
        return got.header("webhook-id");
    }
}
