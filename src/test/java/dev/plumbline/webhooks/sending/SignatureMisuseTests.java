package dev.plumbline.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.webhooks.Receiver;
import dev.plumbline.webhooks.Receiver.Got;
import dev.plumbline.webhooks.WebhooksTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A23: what a receiver with the reference library takes, and with which secret. */
class SignatureMisuseTests extends WebhooksTest {
    private static final int EVENTS = 20;

    @Test
    void theNewSecretVerifiesAllAndTheFormerOneThoseOfItsDay() {
        JsonNode hook = webhook("lead.created");
        String former = hook.path("secret").asString();
        String current = owner().seen(1)
                .put(path(hook) + "/secret", "")
                .expect(200)
                .json()
                .path("secret")
                .asString();

        List<Got> during = told(EVENTS);
        passes(Duration.ofHours(24).plusSeconds(1));
        List<Got> after = told(EVENTS);

        assertThat(verified(during, current)).isEqualTo(EVENTS);
        assertThat(verified(during, former)).isEqualTo(EVENTS);
        assertThat(verified(after, current)).isEqualTo(EVENTS);
        assertThat(verified(after, former)).isZero();
        System.out.printf(
                "A23 signatures: current %d of %d, former in its day %d of %d, after it 0 of %d%n",
                2 * EVENTS, 2 * EVENTS, EVENTS, EVENTS, EVENTS);
    }

    @Test
    void whatOneWebhookWasSentIsNothingToAnother() throws Exception {
        JsonNode hook = webhook("lead.created");
        try (Receiver other = new Receiver()) {
            JsonNode second = webhookAt(other.url(), "lead.created");
            SalesWorld.lead(owner());
            round();
            awaits(() -> assertThat(receiver.got()).hasSize(1));
            Got got = receiver.got().getFirst();
            String otherSecret = second.path("secret").asString();

            assertThatCode(() -> new Webhook(hook.path("secret").asString()).verify(got.body(), got.headers()))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> new Webhook(otherSecret).verify(got.body(), got.headers()))
                    .isInstanceOf(WebhookVerificationException.class);
        }
    }

    private List<Got> told(int events) {
        int before = receiver.got().size();
        for (int n = 0; n < events; n++) {
            SalesWorld.lead(owner());
        }
        round();
        awaits(() -> assertThat(receiver.got()).hasSize(before + events));
        awaits(() -> assertThat(inHand()).isZero());
        return receiver.got().subList(before, before + events);
    }

    /** The library's clock is the machine's, and it refuses what is older than five minutes: only the signature is asked here. */
    private static long verified(List<Got> all, String secret) {
        return all.stream().filter(got -> verifies(got, secret)).count();
    }

    private static boolean verifies(Got got, String secret) {
        try {
            String own = new Webhook(secret)
                    .sign(got.header("webhook-id"), Long.parseLong(got.header("webhook-timestamp")), got.body());
            return List.of(got.header("webhook-signature").split(" ")).contains(own);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
