package dev.plumbline.webhooks.athens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.webhooks.WebhooksTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** As a client of the permit module before this one calls it, also with a stroke at the end of the address. */
class PtwWebhookApiTests extends WebhooksTest {
    private static final String PTW = "/api/v1/ptw/webhooks/";

    @Test
    void aReceiverOfThePredecessorVerifiesTheRawBody() throws Exception {
        JsonNode made = made();
        SalesWorld.lead(owner());
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(1));

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(made.path("secret").asString().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] own = mac.doFinal(receiver.got().getFirst().body().getBytes(StandardCharsets.UTF_8));
        assertThat(receiver.got().getFirst().header("X-Athens-Signature"))
                .isEqualTo("sha256=" + HexFormat.of().formatHex(own));
    }

    @Test
    void answersInThePredecessorsShape() {
        JsonNode made = made();

        assertThat(made.propertyNames())
                .isEqualTo(Set.of(
                        "id", "name", "url", "secret", "enabled", "events", "last_status", "last_error", "created_at"));
        assertThat(made.path("events").get(0).asString()).isEqualTo("lead.created");
        JsonNode listed = owner().get(PTW).expect(200).json();
        assertThat(listed.isArray()).isTrue();
        assertThat(listed.get(0).path("id")).isEqualTo(made.path("id"));
        assertThat(listed.toString()).doesNotContain("whsec_");
        assertThat(owner().get(one(made)).expect(200).text()).doesNotContain("whsec_");
    }

    @Test
    void changesAPartAndTheWholeAndEnds() {
        JsonNode made = made();

        JsonNode off =
                owner().patch(one(made), Map.of("enabled", false)).expect(200).json();
        assertThat(off.path("enabled").asBoolean()).isFalse();
        assertThat(off.path("name")).isEqualTo(made.path("name"));
        JsonNode on = owner().put(
                        one(made),
                        Map.of("name", "Site", "url", receiver.url() + "/2", "enabled", true, "events", List.of()))
                .expect(200)
                .json();
        assertThat(on.path("enabled").asBoolean()).isTrue();
        assertThat(on.path("name").asString()).isEqualTo("Site");
        assertThat(on.path("events")).isEmpty();
        owner().delete(one(made)).expect(204);
        assertThat(owner().get(PTW).expect(200).json()).isEmpty();
        owner().delete(one(made)).expect(409);
    }

    /** Only what is named: neither the predecessor's header is added, nor an address asked for that may be gone. */
    @Test
    void changesNothingThatIsNotNamed() {
        String id = webhook("lead.created").path("endpoint").path("id").asString();
        JsonNode named =
                owner().patch(PTW + id, Map.of("name", "Other")).expect(200).json();
        assertThat(named.path("url").asString()).isEqualTo(receiver.url());
        assertThat(owner().get(ENDPOINTS + "/" + id)
                        .expect(200)
                        .json()
                        .path("athens")
                        .asBoolean())
                .isFalse();
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update webhooks.endpoint set url = 'https://gone.invalid/'")
                                .update()));

        JsonNode off =
                owner().patch(PTW + id, Map.of("enabled", false)).expect(200).json();

        assertThat(off.path("enabled").asBoolean()).isFalse();
    }

    @Test
    void aTestArrivesAlsoTheSecondTimeInAnHourAndTheLastFiftyAreShown() {
        JsonNode made = made();
        for (int n = 0; n < 52; n++) {
            JsonNode tried = owner().post(one(made) + "test/", "").expect(200).json();
            assertThat(tried.path("event").asString()).isEqualTo("webhook.test");
        }
        send();
        awaits(() -> assertThat(receiver.got()).hasSize(52));
        awaits(() -> assertThat(inHand()).isZero());

        JsonNode last = owner().get(one(made) + "deliveries/").expect(200).json();
        assertThat(last).hasSize(50);
        assertThat(last.get(0).path("status").asString()).isEqualTo("success");
        assertThat(last.get(0).path("response_code").asInt()).isEqualTo(204);
        assertThat(last.get(0).path("retry_count").asInt()).isZero();
        assertThat(last.valueStream().map(d -> d.path("dedupe_key").asString()).distinct())
                .hasSize(50);
        assertThat(owner().get(one(made)).expect(200).json().path("last_status").asString())
                .isEqualTo("success");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(owner().post(PTW, asked("permit_teleported")).expect(400).text())
                .contains("permit_teleported");
        assertThat(owner().post(PTW, Map.of("name", "A", "url", receiver.url(), "events", List.of(), "secret", "mine"))
                        .expect(400)
                        .text())
                .contains("secret");
        assertThat(owner().post(PTW, Map.of("name", "A", "url", "http://169.254.169.254/", "events", List.of()))
                        .expect(400)
                        .text())
                .contains("/url");
        JsonNode made = made();
        assertThat(owner().patch(one(made), Map.of("name", "")).expect(400).text())
                .contains("/name");
    }

    @Test
    void isForThoseWhoManageWebhooksOfTheFirm() {
        JsonNode made = made();

        as(BuiltInRole.STAFF).get(PTW).expect(403);
        as(BuiltInRole.STAFF).post(PTW, asked("lead_created")).expect(403);
        assertThat(stranger().get(PTW).expect(200).json()).isEmpty();
        stranger().get(one(made)).expect(404);
        stranger().get(one(made) + "deliveries/").expect(404);
        stranger().patch(one(made), Map.of("enabled", false)).expect(404);
        stranger().post(one(made) + "test/", "").expect(404);
        stranger().delete(one(made)).expect(404);
        anonymous().get(PTW).expect(401);
    }

    private JsonNode made() {
        jobs.runRecurring("audit.seal");
        return owner().post(PTW, asked("lead_created")).expect(201).json();
    }

    private Map<String, Object> asked(String event) {
        return Map.of("name", "Permits", "url", receiver.url(), "events", List.of(event));
    }

    private static String one(JsonNode made) {
        return PTW + made.path("id").asString() + "/";
    }
}
