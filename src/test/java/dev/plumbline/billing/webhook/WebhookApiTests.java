package dev.plumbline.billing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.billing.BillingTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What Stripe tells, as it sends it. */
class WebhookApiTests extends BillingTest {
    private static final long SECOND = 1_700_000_000;

    private int kept() {
        return Objects.requireNonNull(world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from billing.event where firm_id = shared.firm()")
                                .query(Integer.class)
                                .single())));
    }

    private static byte[] file(String name) {
        try (InputStream file = WebhookApiTests.class.getResourceAsStream("/stripe/" + name + ".json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer.subscription.created",
                "customer.subscription.updated",
                "customer.subscription.deleted",
                "invoice.paid",
                "invoice.payment_failed",
                "charge.refunded",
                "payment_intent.payment_failed",
                "payment_intent.requires_action",
                "invoice.created"
            })
    void takesWhatIsNoneOfOursAndKeepsItOnce(String name) {
        byte[] body = file(name);
        assertThat(tell(body).expect(200).json().path("received").asBoolean()).isTrue();
        tell(body).expect(200);
        assertThat(kept()).isOne();
        assertThat(count(owner(), SUBSCRIPTIONS)).isZero();
    }

    @Test
    void takesShapesThatNobodyKnows() {
        tell("{\"id\":\"evt_1\",\"type\":\"v2.core.Ping!\",\"created\":\"2026-01-01T00:00:00Z\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        tell(event("evt_2", "customer.subscription.updated", SECOND, Map.of("id", List.of(1, 2), "status", 7)))
                .expect(200);
        tell("{\"id\":\"evt_3\",\"type\":\"invoice.paid\",\"created\":1700000000,\"data\":[]}"
                        .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        assertThat(kept()).isEqualTo(3);
        tell("{}".getBytes(StandardCharsets.UTF_8)).expect(400);
        tell("{\"id\":\"evt_4".getBytes(StandardCharsets.UTF_8)).expect(400);
        tell("{\"id\":\"a\\u0000b\",\"type\":\"invoice.paid\",\"created\":1700000000}".getBytes(StandardCharsets.UTF_8))
                .expect(400);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsSignedWronglyAndCountsIt() {
        byte[] body = file("invoice.paid");
        String wrong = signature("whsec_other", clock.instant().getEpochSecond(), body);
        page();
        for (int n = 0; n < WebhookEntrance.WRONG; n++) {
            assertThat(tell(body, wrong).expect(400).code()).isEqualTo("billing.signature");
        }
        tell(body, wrong).expect(429);
        assertThat(kept()).isZero();
        tell(body).expect(200);
        String old = signature(SECRET, clock.instant().getEpochSecond() - 301, body);
        tell(body, old).expect(429);
        anonymous()
                .with("Content-Type", "application/json")
                .sendBytes("POST", WEBHOOK + "x".repeat(64), body)
                .expect(404);
        stranger();
        assertThat(pointers(anonymous()
                        .with("Content-Type", "application/json")
                        .sendBytes("POST", "/api/webhook/stripe", body)
                        .expect(400)))
                .containsExactly("query:key");
    }

    @Test
    void refusesTheOtherMode() {
        byte[] live = new String(completed("evt_live", token(), SECOND), StandardCharsets.UTF_8)
                .replace("\"livemode\":false", "\"livemode\":true")
                .getBytes(StandardCharsets.UTF_8);
        Http.Answer refused = tell(live).expect(409);
        assertThat(refused.code()).isEqualTo("billing.other-mode");
        assertThat(refused.text()).contains("test mode", "live mode");
        assertThat(kept()).isZero();
    }

    @Test
    void aSubscriptionThatIsToldOfBeforeItsCheckoutIsNotLost() {
        String token = token();
        tell(subscription("evt_2", token, "updated", SECOND + 5, "active")).expect(200);
        assertThat(count(owner(), SUBSCRIPTIONS)).isZero();
        tell(completed("evt_1", token, SECOND)).expect(200);
        tell(subscription("evt_3", token, "created", SECOND, "incomplete")).expect(200);
        assertThat(only(SUBSCRIPTIONS).path("status").asString()).isEqualTo("active");
        tell(event("evt_4", "invoice.payment_failed", SECOND + 9, Map.of("subscription", "sub_" + checkout(token))))
                .expect(200);
        JsonNode late = only(SUBSCRIPTIONS + "?status=past_due");
        assertThat(late.path("entitlement").asString()).isEqualTo("limited");
        tell(event("evt_5", "invoice.paid", SECOND + 10, Map.of("subscription", "sub_" + checkout(token))))
                .expect(200);
        assertThat(only(SUBSCRIPTIONS).path("status").asString()).isEqualTo("active");
        tell(subscription("evt_6", token, "deleted", SECOND + 7, "canceled")).expect(200);
        assertThat(only(SUBSCRIPTIONS).path("entitlement").asString()).isEqualTo("disabled");
    }

    @Test
    void aSessionOfSomebodyElseIsNotPaymentForThisOne() {
        String token = token();
        byte[] other = event(
                "evt_1",
                "checkout.session.completed",
                SECOND,
                Map.of(
                        "id", "cs_of_a_cheap_payment_link",
                        "client_reference_id", checkout(token),
                        "payment_status", "paid",
                        "subscription", "sub_cheap"));
        tell(other).expect(200);
        tell(event("evt_2", "checkout.session.completed", SECOND, Map.of("id", "cs_sandbox_" + UUID.randomUUID())))
                .expect(200);
        assertThat(shown(token).path("status").asString()).isEqualTo("open");
        assertThat(count(owner(), PROVISIONINGS)).isZero();
    }

    @Test
    void incompleteIsNeverPaid() {
        String token = token();
        byte[] body = event(
                "evt_1",
                "customer.subscription.created",
                SECOND,
                Map.of("id", "sub_1", "status", "incomplete", "metadata", Map.of("checkout", checkout(token))));
        tell(body).expect(200);
        assertThat(only(SUBSCRIPTIONS).path("status").asString()).isEqualTo("pending");
        assertThat(only(SUBSCRIPTIONS).path("entitlement").asString()).isEqualTo("disabled");
        assertThat(shown(token).path("status").asString()).isEqualTo("open");
        assertThat(count(owner(), PROVISIONINGS)).isZero();
    }

    @Test
    void theOrderInWhichItCameDoesNotMatter() {
        Random random = new Random(7);
        Map<String, String> expected = new HashMap<>();
        List<byte[]> bodies = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            String token = token();
            String last = List.of("active", "past_due", "trialing", "unpaid", "canceled")
                    .get(n);
            expected.put(checkout(token), n < 3 ? last : "cancelled");
            List<byte[]> all = List.of(
                    completed("evt_a" + n, token, SECOND),
                    subscription("evt_b" + n, token, "created", SECOND, "incomplete"),
                    subscription("evt_c" + n, token, "updated", SECOND, "active"),
                    subscription("evt_d" + n, token, "updated", SECOND + 5, "past_due"),
                    subscription("evt_e" + n, token, n == 4 ? "deleted" : "updated", SECOND + 9, last));
            all.forEach(body -> bodies.addAll(Collections.nCopies(1 + random.nextInt(3), body)));
        }
        Collections.shuffle(bodies, random);
        bodies.forEach(body -> tell(body).expect(200));
        owner().get(SUBSCRIPTIONS)
                .json()
                .path("items")
                .forEach(each -> assertThat(each.path("status").asString())
                        .isEqualTo(expected.remove(each.path("checkout").asString())));
        assertThat(expected).isEmpty();
        assertThat(count(owner(), PROVISIONINGS)).isEqualTo(5);
    }
}
