package dev.plumbline.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.billing.BillingTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SandboxApiTests extends BillingTest {
    private JsonNode tried(String token, String outcome) {
        return attempt(token, outcome).expect(200).json();
    }

    @Test
    void whoPaysBecomesAClient() {
        String token = token();
        assertThat(tried(token, "success").path("status").asString()).isEqualTo("paid");
        assertThat(shown(token).path("ready").asBoolean(true)).isFalse();
        jobs.runDue();
        assertThat(shown(token).path("ready").asBoolean()).isTrue();
        JsonNode provisioning = only(PROVISIONINGS + "?status=completed");
        JsonNode subscription = only(SUBSCRIPTIONS + "?status=active");
        assertThat(subscription.path("client")).isEqualTo(provisioning.path("client"));
        assertThat(subscription.path("plan").asString()).isEqualTo("Solo");
        assertThat(subscription.path("entitlement").asString()).isEqualTo("enabled");
        assertThat(subscription.hasNonNull("periodEnd")).isTrue();
        assertThat(only("/api/v1/clients").path("id")).isEqualTo(provisioning.path("client"));
        assertThat(latest(owner()).path("status").asString()).isEqualTo("accepted");
    }

    @Test
    void aCardThatIsDeclinedCanBeFollowedByAnother() {
        String token = token();
        JsonNode declined = tried(token, "decline");
        assertThat(declined.path("status").asString()).isEqualTo("open");
        assertThat(declined.path("lastFailure").asString()).isEqualTo("card_declined");
        assertThat(tried(token, "success").path("status").asString()).isEqualTo("paid");
        assertThat(shown(token).path("lastFailure").isNull()).isTrue();
    }

    @Test
    void theBankMayAsk() {
        String token = token();
        assertThat(attempt(token, "pass").expect(409).code()).isEqualTo("billing.checkout-not-ready");
        tried(token, "decline");
        JsonNode asked = tried(token, "challenge");
        assertThat(asked.path("challenge").asBoolean()).isTrue();
        assertThat(asked.path("lastFailure").isNull()).isTrue();
        attempt(token, "success").expect(409);
        JsonNode failed = tried(token, "fail");
        assertThat(failed.path("challenge").asBoolean(true)).isFalse();
        assertThat(failed.path("lastFailure").asString()).isEqualTo("payment_intent_authentication_failure");
        tried(token, "challenge");
        assertThat(tried(token, "pass").path("status").asString()).isEqualTo("paid");
    }

    @Test
    void whoGoesAwayMayComeAgain() {
        String receipt = receipt(landlord());
        String token = open(receipt).expect(200).json().path("token").asString();
        assertThat(tried(token, "abandon").path("status").asString()).isEqualTo("cancelled");
        attempt(token, "success").expect(409);
        String again = open(receipt).expect(200).json().path("token").asString();
        assertThat(again).isNotEqualTo(token);
        assertThat(tried(again, "success").path("status").asString()).isEqualTo("paid");
    }

    @Test
    void nothingIsPlayedOnceTheFirmTakesNoPayment() {
        String token = token();
        owner().seen(1)
                .put(PROVIDER, Map.of("kind", "none", "prices", List.of()))
                .expect(200);
        assertThat(attempt(token, "success").expect(409).code()).isEqualTo("billing.checkout-not-ready");
        assertThat(shown(token).path("status").asString()).isEqualTo("open");
    }
}
