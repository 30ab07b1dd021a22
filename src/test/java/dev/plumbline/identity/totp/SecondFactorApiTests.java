package dev.plumbline.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SecondFactorApiTests extends IdentityApiTest {
    private static final String ME = "/api/v1/identity/me";
    private static final String TOTP = ME + "/totp";

    private final TotpCodes codes = new TotpCodes();
    private byte[] secret;

    @Test
    void asksForACodeOnceItIsOn() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        turnOn(caller);

        assertThat(signIn(person.email(), PASSWORD).code()).isEqualTo("sign-in.code-required");
        assertThat(signIn(person.email(), "a wrong password that is long").code())
                .isEqualTo("sign-in.refused");
        clock.advance(Duration.ofSeconds(60));
        assertThat(withCode(person, "000000x").code()).isEqualTo("sign-in.refused");
        clock.advance(Duration.ofSeconds(60));
        String code = now();
        withCode(person, code).expect(201);
        assertThat(withCode(person, code).code()).isEqualTo("sign-in.refused");
        assertThat(caller.get(ME).json().path("totpEnabled").asBoolean()).isTrue();
    }

    @Test
    void aNewPasswordDoesNotPassByTheSecondFactor() {
        TestWorld.Person person = someone();
        turnOn(bearer(signIn(person)));
        String next = "purple elephants drink";
        anonymous()
                .put("/api/v1/identity/password-resets/" + resetLink(person), Map.of("password", next))
                .expect(204);

        assertThat(signIn(person.email(), next).code()).isEqualTo("sign-in.code-required");
    }

    @Test
    void everyRecoveryCodeWorksOnce() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        List<String> recovery = turnOn(caller);

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        withCode(person, recovery.getFirst()).expect(201);
        assertThat(withCode(person, recovery.getFirst()).code()).isEqualTo("sign-in.refused");
        withCode(person, recovery.get(1).toLowerCase(java.util.Locale.ROOT).replace("-", ""))
                .expect(201);
        assertThat(caller.get(ME).json().path("recoveryCodesLeft").asInt()).isEqualTo(8);
    }

    @Test
    void guessesAtTheCodeAreCountedAlthoughThePasswordIsRight() {
        TestWorld.Person person = someone();
        turnOn(bearer(signIn(person)));

        int evaluated = 0;
        for (int i = 0; i < 30; i++) {
            evaluated += withCode(person, "%06d".formatted(i)).code().equals("sign-in.refused") ? 1 : 0;
            signIn(person.email(), PASSWORD);
        }
        assertThat(evaluated).isLessThanOrEqualTo(10);
    }

    @Test
    void isRemovedByACodeOnly() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        turnOn(caller);
        clock.advance(Duration.ofSeconds(60));

        assertThat(caller.send("DELETE", TOTP, "{\"code\":\"12345\"}").status()).isEqualTo(400);
        caller.send("DELETE", TOTP, "{\"code\":\"" + now() + "\"}").expect(204);
        assertThat(caller.send("DELETE", TOTP, "{\"code\":\"123456\"}").code()).isEqualTo("totp.not-on");
        signIn(person);
    }

    @Test
    void allowsAShorterPasswordAndThenHasToStay() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        Map<String, String> change = Map.of("current", PASSWORD, "next", "vaxqzmrtw");
        assertThat(caller.put(ME + "/password", change).expect(400).text()).contains("too-short");

        turnOn(caller);
        caller.put(ME + "/password", change).expect(204);

        clock.advance(Duration.ofSeconds(60));
        assertThat(caller.send("DELETE", TOTP, "{\"code\":\"" + now() + "\"}").code())
                .isEqualTo("totp.password-too-short");
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        TestWorld.Person person = someone();
        Http.Answer other = signIn(person);
        Http.Answer mine = signIn(person);
        Http caller = bearer(mine);

        assertThat(caller.put(
                                ME + "/password",
                                Map.of("current", "not this one, sorry", "next", "purple elephants drink"))
                        .expect(400)
                        .text())
                .contains("/current");
        caller.put(ME + "/password", Map.of("current", PASSWORD, "next", "purple elephants drink"))
                .expect(204);

        refresh(cookie(other, REFRESH)).expect(401);
        refresh(cookie(mine, REFRESH)).expect(200);
        signIn(person.email(), "purple elephants drink").expect(201);
    }

    @Test
    void changesNameAndPreferencesOfTheVersionSeen() {
        Http caller = bearer(signIn(someone()));
        long version = caller.get(ME).json().path("version").asLong();

        Http.Answer changed = caller.seen(version)
                .put(ME, Map.of("name", "New Name", "preferences", Map.of("scheme", "dark")))
                .expect(200);

        assertThat(changed.json().path("name").asString()).isEqualTo("New Name");
        assertThat(changed.json().path("preferences").path("scheme").asString()).isEqualTo("dark");
        caller.seen(version).put(ME, Map.of("name", "Later Name")).expect(412);
        caller.put(ME, Map.of("name", "Later Name")).expect(428);
        for (String field : List.of("email", "id", "disabledAt", "totpEnabled", "version", "passwordHash")) {
            caller.seen(version + 1)
                    .put(ME, Map.of("name", "Later Name", field, "x"))
                    .expect(400);
        }
        caller.seen(version + 1)
                .put(ME, Map.of("name", "x", "preferences", Map.of("k", "v".repeat(301))))
                .expect(400);
    }

    private List<String> turnOn(Http caller) {
        JsonNode offered = caller.post(TOTP, "{}").expect(201).json();
        secret = base32(offered.path("secret").asString());
        assertThat(offered.path("uri").asString()).startsWith("otpauth://totp/Plumbline:");
        caller.put(TOTP, Map.of("code", "abc")).expect(400);
        List<String> recovery = new ArrayList<>();
        caller.put(TOTP, Map.of("code", now()))
                .expect(200)
                .json()
                .path("recoveryCodes")
                .forEach(code -> recovery.add(code.asString()));
        assertThat(caller.post(TOTP, "{}").code()).isEqualTo("totp.already-on");
        return recovery;
    }

    private Http.Answer withCode(TestWorld.Person person, String code) {
        Map<String, Object> body = credentials(person.email(), PASSWORD);
        body.put("code", code);
        return anonymous().post(SESSIONS, body);
    }

    private String now() {
        return codes.at(secret, clock.instant());
    }

    private static byte[] base32(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : text.toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
