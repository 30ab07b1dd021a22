package dev.plumbline.billing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C2: the cases of stripe-java's WebhookTest, and a time to come, which that library takes. */
class WebhookSignatureTests {
    private static final String SECRET = "whsec_test_secret";
    private static final byte[] BODY =
            "{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}".getBytes(StandardCharsets.UTF_8);
    private static final long NOW = 1_700_000_000;

    private final WebhookSignature signature =
            new WebhookSignature(Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    private static String v1(long at, String secret) {
        try {
            return Webhook.Util.computeHmacSha256(secret, at + "." + new String(BODY, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isGood(@Nullable String header) {
        return signature.isGood(header, BODY, List.of(SECRET));
    }

    private boolean isGoodAt(long at) {
        return isGood("t=" + at + ",v1=" + v1(at, SECRET));
    }

    @Test
    void takesWhatIsSignedNow() {
        assertThat(isGoodAt(NOW)).isTrue();
        assertThat(isGoodAt(NOW - 300)).isTrue();
        assertThat(isGoodAt(NOW + 300)).isTrue();
    }

    @Test
    void refusesWhatIsOldOrOfTheFuture() {
        assertThat(isGoodAt(NOW - 301)).isFalse();
        assertThat(isGoodAt(NOW + 301)).isFalse();
        assertThat(isGoodAt(99_999_999_999L)).isFalse();
    }

    @Test
    void takesOneGoodSignatureOfSeveral() {
        String good = v1(NOW, SECRET);
        assertThat(isGood("t=" + NOW + ",v1=" + good + ",v1=bad_signature")).isTrue();
        assertThat(isGood("t=" + NOW + ",v1=bad_signature,v1=" + good)).isTrue();
        assertThat(isGood("t=" + NOW + ",v0=x,v1=" + good)).isTrue();
    }

    @Test
    void takesEachSecretWhileOneIsChanged() {
        String header = "t=" + NOW + ",v1=" + v1(NOW, "whsec_former");
        assertThat(signature.isGood(header, BODY, List.of(SECRET, "whsec_former")))
                .isTrue();
        assertThat(signature.isGood(header, BODY, List.of(SECRET))).isFalse();
        assertThat(signature.isGood(header, BODY, List.of())).isFalse();
    }

    @Test
    void refusesAnotherBodyAndAnotherScheme() {
        String good = v1(NOW, SECRET);
        String header = "t=" + NOW + ",v1=" + good;
        assertThat(signature.isGood(header, "{}".getBytes(StandardCharsets.UTF_8), List.of(SECRET)))
                .isFalse();
        assertThat(isGood("t=" + NOW + ",v0=" + good)).isFalse();
        assertThat(isGood("t=" + (NOW - 1) + ",v1=" + good)).isFalse();
        assertThat(isGood("t=" + (NOW - 900) + ",t=" + NOW + ",v1=" + v1(NOW - 900, SECRET)))
                .isFalse();
        assertThat(isGood("t=" + NOW + ",t=" + (NOW - 900) + ",v1=" + v1(NOW - 900, SECRET)))
                .isFalse();
        assertThat(isGood(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i'm not even a real signature header",
                "t=,v1=",
                "t=abc,v1=abc",
                "t=1700000000",
                "t=1700000000,v1=",
                "t=1700000000,v1",
                "v1=abc",
                "t=-1,v1=abc",
                "t=1700000000.5,v1=abc",
                "t=999999999999999999999,v1=abc",
                "=,=,=",
                ",,,"
            })
    void refusesWhatIsNoSignature(String header) {
        assertThat(isGood(header)).isFalse();
    }
}
