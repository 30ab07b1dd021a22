package dev.plumbline.messages.told;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import dev.plumbline.messages.told.EventSignature.Headers;
import dev.plumbline.platform.StartRefused;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C2, C6: the headers that a stranger sends, and those of the published vector. */
class EventSignatureTests {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String GOOD = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

    private final EventSignature signature = of(SECRET);

    @Test
    void takesThePublishedVector() {
        assertThat(good(ID, "1614265330", GOOD)).isTrue();
        assertThat(good(ID, "1614265330", "v1,AAAA v1a,BBBB " + GOOD + " v2,CC"))
                .isTrue();
    }

    @Test
    void takesEitherOfTwoSecretsAndNoThird() throws Exception {
        String other = "whsec_" + "QUJD".repeat(10);
        EventSignature both = of(SECRET, other);
        String signed = new Webhook(other).sign(ID, AT.getEpochSecond(), new String(BODY, UTF_8));
        Headers headers = new Headers(ID, "1614265330", signed);
        assertThat(both.isGood(headers, BODY, AT)).isTrue();
        assertThat(both.isGood(new Headers(ID, "1614265330", GOOD), BODY, AT)).isTrue();
        assertThat(signature.isGood(headers, BODY, AT)).isFalse();
        assertThat(new EventSignature(List.of()).isGood(headers, BODY, AT)).isFalse();
    }

    @Test
    void isGoodForFiveMinutesBothWays() {
        Headers headers = new Headers(ID, "1614265330", GOOD);
        assertThat(signature.isGood(headers, BODY, AT.plusSeconds(300))).isTrue();
        assertThat(signature.isGood(headers, BODY, AT.plusSeconds(301))).isFalse();
        assertThat(signature.isGood(headers, BODY, AT.minusSeconds(300))).isTrue();
        assertThat(signature.isGood(headers, BODY, AT.minusSeconds(301))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1",
                "v1,",
                ",",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE",
                "v1,g0hM9SsE-OTPJTGt_tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=,",
                "v1, g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "V1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,G0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=\u0000",
                "v1\u0000,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "\ud83d\ude00",
                "v1,\u00ff\ud83d"
            })
    void noOtherSignatureIsGood(String given) {
        assertThat(good(ID, "1614265330", given)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1614265330",
                "+1614265330",
                "1614265330.0",
                "01614265330",
                " 1614265330",
                "1614265331",
                "0x60381e32",
                "1e9",
                "99999999999",
                "999999999999999999999999999999",
                "NaN",
                "\u0661\u0666\u0661\u0664\u0662\u0666\u0665\u0663\u0663\u0660"
            })
    void noOtherTimestampIsGood(String given) {
        assertThat(good(ID, given, GOOD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "msg_other", "msg_p5jXN8AQM9LWM0D4loKWxJek ", "a b", "\u0000", "\u00fc"})
    void noOtherIdIsGood(String given) {
        assertThat(good(given, "1614265330", GOOD)).isFalse();
    }

    @Test
    void whatIsMissingOrTooMuchIsNotGood() {
        assertThat(good(null, "1614265330", GOOD)).isFalse();
        assertThat(good(ID, null, GOOD)).isFalse();
        assertThat(good(ID, "1614265330", null)).isFalse();
        String many = IntStream.range(0, 11).mapToObj(n -> GOOD).collect(Collectors.joining(" "));
        assertThat(good(ID, "1614265330", many)).isFalse();
        assertThat(good(ID, "1614265330", GOOD + " v1," + "A".repeat(3000))).isFalse();
        assertThat(good("m".repeat(201), "1614265330", GOOD)).isFalse();
    }

    /** What is signed together cannot be cut elsewhere. */
    @Test
    void noPartMovesOverIntoAnother() {
        assertThat(signature.isGood(new Headers(ID + ".1614265330", "1614265330", GOOD), BODY, AT))
                .isFalse();
        assertThat(signature.isGood(new Headers(ID, "1614265330", GOOD), new byte[0], AT))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "whsec_",
                "whsec_AAAA",
                "whsec_%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%",
                "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwA"
            })
    void aSecretThatIsNoneRefusesTheStartAndIsNotRepeated(String secret) {
        assertThatThrownBy(() -> new TextEventSettings(List.of(secret)))
                .isInstanceOf(StartRefused.class)
                .hasMessageNotContaining(secret.length() > 6 ? secret.substring(6) : secret + "!");
        assertThat(new TextEventSettings(List.of(SECRET, " ")).toString()).isEqualTo("TextEventSettings[1 secrets]");
        assertThatThrownBy(() -> new TextEventSettings(List.of(SECRET, SECRET, SECRET, SECRET)))
                .isInstanceOf(StartRefused.class);
    }

    private boolean good(@Nullable String id, @Nullable String timestamp, @Nullable String given) {
        return signature.isGood(new Headers(id, timestamp, given), BODY, AT);
    }

    private static EventSignature of(String... secrets) {
        return new EventSignature(new TextEventSettings(List.of(secrets)).keys());
    }
}
