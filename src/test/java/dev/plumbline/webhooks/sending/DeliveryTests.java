package dev.plumbline.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import dev.plumbline.Http;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.webhooks.Receiver;
import dev.plumbline.webhooks.Receiver.Behaviour;
import dev.plumbline.webhooks.Receiver.Got;
import dev.plumbline.webhooks.WebhooksTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeliveryTests extends WebhooksTest {

    @Test
    void tellsAReceiverWhatItWantsSignedSoThatTheReferenceLibraryTakesIt() throws Exception {
        JsonNode hook = webhook("lead.created");
        JsonNode lead = SalesWorld.lead(owner());
        SalesWorld.contacted(owner(), lead);
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(1));

        Got got = receiver.got().getFirst();
        new Webhook(hook.path("secret").asString()).verify(got.body(), got.headers());
        assertThat(got.body())
                .contains("\"type\":\"lead.created\"")
                .contains(lead.path("id").asString());
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(1));
        assertThat(endpoint(hook).path("deliveredAt").isString()).isTrue();
    }

    @Test
    void bothSecretsSignForADayAfterAChange() throws Exception {
        JsonNode hook = webhook("lead.created");
        JsonNode next =
                owner().seen(1).put(path(hook) + "/secret", "").expect(200).json();
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(1));
        Got both = receiver.got().getFirst();
        new Webhook(hook.path("secret").asString()).verify(both.body(), both.headers());
        new Webhook(next.path("secret").asString()).verify(both.body(), both.headers());

        passes(Duration.ofHours(25));
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(2));
        assertThat(receiver.got().get(1).header("webhook-signature").split(" ")).hasSize(1);
    }

    @Test
    void addsThePredecessorsHeaderWhereItIsAskedFor() {
        Map<String, Object> settings =
                Map.of("name", "Old", "url", receiver.url(), "types", List.of("lead.created"), "athens", true);
        owner().post(ENDPOINTS, settings).expect(201);
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(1));

        assertThat(receiver.got().getFirst().header("X-Athens-Signature")).matches("sha256=[0-9a-f]{64}");
        assertThat(receiver.got().getFirst().header("X-Athens-Event")).isEqualTo("lead.created");
    }

    @Test
    void whatHappenedToOneRecordComesInOrderAndOthersDoNotWait() {
        webhook("lead.created", "lead.moved");
        JsonNode stuck = SalesWorld.lead(owner());
        SalesWorld.contacted(owner(), stuck);
        JsonNode other = SalesWorld.lead(owner());
        String id = stuck.path("id").asString();
        receiver.does((exchange, got) ->
                Behaviour.answers(got.body().contains(id) ? 503 : 204).answer(exchange, got));
        round();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(1));
        awaits(() -> assertThat(receiver.got()).hasSize(2));
        assertThat(deliveries("?state=delivered").getFirst().path("subjectId").asString())
                .isEqualTo(other.path("id").asString());

        receiver.does(Behaviour.answers(204));
        passes(Duration.ofSeconds(6));
        send();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(3));
        assertThat(receiver.got().stream().filter(g -> g.body().contains(id)).map(g -> typeOf(g.body())))
                .containsExactly("lead.created", "lead.created", "lead.moved");
    }

    @Test
    void whatHappensWhileItIsPausedWaits() {
        JsonNode hook = webhook("lead.created");
        owner().seen(1).put(path(hook) + "/pause", "").expect(200);
        SalesWorld.lead(owner());
        round();
        assertThat(deliveries("")).isEmpty();

        owner().seen(2).put(path(hook) + "/activation", "").expect(200);
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(1));
    }

    @Test
    void aTrialArrivesAndIsLogged() {
        JsonNode hook = webhook("lead.created");

        owner().post(path(hook) + "/trial", "").expect(201);
        send();

        awaits(() -> assertThat(receiver.got()).hasSize(1));
        assertThat(receiver.got().getFirst().body()).contains("webhook.test");
        stranger().post(path(hook) + "/trial", "").expect(404);
    }

    @Test
    void aSlowReceiverDelaysNobodyElse() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        receiver.does((exchange, got) -> {
            goOn.await();
            Behaviour.answers(204).answer(exchange, got);
        });
        try (Receiver quick = new Receiver()) {
            webhook("lead.created");
            webhookAt(quick.url(), "lead.created");
            for (int n = 0; n < 20; n++) {
                SalesWorld.lead(owner());
            }
            round();

            awaits(() -> assertThat(quick.got()).hasSize(20));
            assertThat(receiver.got()).hasSize(Sender.AT_ONCE);
            goOn.countDown();
            awaits(() -> assertThat(receiver.got()).hasSize(20));
            awaits(() -> assertThat(inHand()).isZero());
        }
    }

    /** As if the node had died: its delivery is taken over, and what it still says has no effect. */
    @Test
    void aDeliveryOfADeadWorkerIsTakenOver() {
        JsonNode hook = webhook("lead.created");
        CountDownLatch late = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        receiver.does((exchange, got) -> {
            if (calls.incrementAndGet() == 1) {
                late.await();
            }
            Behaviour.answers(calls.get() == 1 ? 500 : 204).answer(exchange, got);
        });
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(1));

        passes(Duration.ofSeconds(61));
        send();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(1));
        late.countDown();
        String path = DELIVERIES + "/" + onlyDelivery().path("id").asString();
        awaits(() -> assertThat(owner().get(path).expect(200).json().path("attempts"))
                .hasSize(2));

        JsonNode page = owner().get(path).expect(200).json();
        assertThat(endpoint(hook).path("failingSince").isNull()).isTrue();
        assertThat(page.path("delivery").path("attempts").asInt()).isEqualTo(2);
        assertThat(receiver.got())
                .extracting(g -> g.header("webhook-id"))
                .hasSize(2)
                .containsOnly(receiver.got().getFirst().header("webhook-id"));
    }

    @Test
    void manyRoundsAtOnceSendEachOnce() throws Exception {
        webhook("lead.created");
        Set<String> ids = ConcurrentHashMap.newKeySet();
        for (int n = 0; n < 30; n++) {
            ids.add(SalesWorld.lead(owner()).path("id").asString());
        }
        jobs.runRecurring("audit.seal");
        List<Thread> threads = java.util.stream.Stream.of(
                        "webhook.dispatch", "webhook.send", "webhook.dispatch", "webhook.send")
                .map(name -> Thread.startVirtualThread(() -> jobs.runRecurring(name)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        round();
        awaits(() -> assertThat(deliveries("?state=delivered&limit=200")).hasSize(30));
        JsonNode first = owner().get(DELIVERIES + "?limit=20").expect(200).json();
        assertThat(deliveries("?limit=20&cursor=" + first.path("nextCursor").asString()))
                .hasSize(10)
                .doesNotContainAnyElementsOf(first.path("items").valueStream().toList());

        assertThat(receiver.got())
                .extracting(g -> g.header("webhook-id"))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWaitsForARetiredOneIsGivenUp() {
        JsonNode hook = webhook("lead.created");
        receiver.does(Behaviour.answers(500));
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(onlyDelivery().path("lastStatus").asInt()).isEqualTo(500));

        owner().seen(1).put(path(hook) + "/retirement", "").expect(200);

        assertThat(onlyDelivery().path("state").asString()).isEqualTo("failed");
        assertThat(onlyDelivery().path("lastError").asString()).contains("retired");
    }

    @Test
    void forgetsWhatEndedAMonthAgo() {
        webhook("lead.created");
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(deliveries("?state=delivered")).hasSize(1));

        passes(Duration.ofDays(31));
        jobs.runRecurring("webhook.forget");

        assertThat(deliveries("")).isEmpty();
    }

    @Test
    void aFirmSeesItsOwnDeliveriesAndNoOther() {
        JsonNode hook = webhook("lead.created");
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(deliveries("")).hasSize(1));
        String id = onlyDelivery().path("id").asString();
        assertThat(deliveries("?endpoint=" + hook.path("endpoint").path("id").asString()))
                .hasSize(1);
        assertThat(deliveries("?endpoint=" + id)).isEmpty();
        Http stranger = stranger();

        stranger.get(DELIVERIES + "/" + id).expect(404);
        stranger.post(DELIVERIES + "/" + id + "/repetition", "").expect(404);
        assertThat(deliveries(stranger, "")).isEmpty();
    }

    private static String typeOf(String body) {
        return body.replaceFirst("\\{\"type\":\"([a-z.]+)\".*", "$1");
    }
}
