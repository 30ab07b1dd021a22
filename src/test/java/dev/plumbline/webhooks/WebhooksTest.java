package dev.plumbline.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.jobs.run.TestJobs;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of tests of webhooks: a receiver, and the rounds by which events reach it. */
public abstract class WebhooksTest extends ApiTest {
    protected static final String ENDPOINTS = "/api/v1/webhooks/endpoints";
    protected static final String DELIVERIES = "/api/v1/webhooks/deliveries";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    protected TestJobs jobs;

    protected Receiver receiver;
    private Http signedInAgain;

    @BeforeEach
    void startReceiver() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    @Override
    protected Http owner() {
        return signedInAgain == null ? super.owner() : signedInAgain;
    }

    /** So much time passes; the owner signs in again. */
    protected void passes(Duration time) {
        clock.advance(time);
        signedInAgain = anonymous().as(world.signInAgain(ownerPerson()));
    }

    protected static Map<String, Object> settings(String name, String url, String... types) {
        return Map.of("name", name, "url", url, "types", List.of(types), "athens", false);
    }

    /** Told from here on of these types, or of all. */
    protected JsonNode webhookAt(String url, String... types) {
        jobs.runRecurring("audit.seal");
        return owner().post(ENDPOINTS, settings("Hook " + url, url, types))
                .expect(201)
                .json();
    }

    protected JsonNode webhook(String... types) {
        return webhookAt(receiver.url(), types);
    }

    protected JsonNode endpoint(JsonNode webhook) {
        return owner().get(path(webhook)).expect(200).json();
    }

    protected static String path(JsonNode webhook) {
        return ENDPOINTS + "/" + webhook.path("endpoint").path("id").asString();
    }

    /** Seals what happened, finds what webhooks want of it and begins to send. */
    protected void round() {
        jobs.runRecurring("audit.seal");
        jobs.runRecurring("webhook.dispatch");
        jobs.runRecurring("webhook.send");
    }

    protected void send() {
        jobs.runRecurring("webhook.send");
    }

    protected void awaits(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).untilAsserted(assertion);
    }

    protected List<JsonNode> deliveries(String query) {
        return deliveries(owner(), query);
    }

    protected static List<JsonNode> deliveries(Http caller, String query) {
        return List.copyOf(caller.get(DELIVERIES + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList());
    }

    protected JsonNode onlyDelivery() {
        List<JsonNode> all = deliveries("");
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    protected long inHand() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from webhooks.delivery where claimed_until is not null")
                                .query(Long.class)
                                .single()));
    }
}
