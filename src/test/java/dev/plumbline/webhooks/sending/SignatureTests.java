package dev.plumbline.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.plumbline.webhooks.endpoints.SigningKey;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTests {
    /** The vector of the specification's own libraries. */
    private static final SigningKey KEY = key("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    @Test
    void isThatOfThePublishedVector() {
        assertThat(Signature.headers(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), BODY, List.of(KEY)))
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theReferenceLibraryTakesItWithEachOfTwoSecrets() throws Exception {
        SigningKey next = key(Base64.getEncoder().encodeToString(new byte[32]));
        Map<String, String> headers = Signature.headers("e1", Instant.now(), BODY, List.of(next, KEY));

        new Webhook(KEY.text()).verify(text(BODY), all(headers));
        new Webhook(next.text()).verify(text(BODY), all(headers));
        assertThatThrownBy(() -> new Webhook(KEY.text()).verify(text(BODY) + " ", all(headers)))
                .isInstanceOf(WebhookVerificationException.class);
        Map<String, String> other = new HashMap<>(headers);
        other.put("webhook-id", "e2");
        assertThatThrownBy(() -> new Webhook(KEY.text()).verify(text(BODY), all(other)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    /** {@code printf '{"test": 2432232314}' | openssl dgst -sha256 -hmac whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw}. */
    @Test
    void thePredecessorsHeaderSignsTheBodyAlone() {
        assertThat(Signature.athens(BODY, KEY))
                .isEqualTo("sha256=80ec8a89ce3cd22133a1066caecb4d04fea7467657c8514d717ec42c38a5c94c");
    }

    private static SigningKey key(String base64) {
        return new SigningKey("whsec_" + base64, Base64.getDecoder().decode(base64));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static HttpHeaders all(Map<String, String> headers) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return HttpHeaders.of(lists, (name, value) -> true);
    }
}
