package dev.plumbline.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.identity.IdentityApiTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInApiTests extends IdentityApiTest {

    @Test
    void signsInWithEmailAndPassword() {
        TestWorld.Person person = someone();

        Http.Answer answer =
                signIn(person.email().toUpperCase(Locale.ROOT), PASSWORD).expect(201);

        assertThat(answer.json().path("user").path("id").asString())
                .isEqualTo(person.user().value().toString());
        assertThat(answer.json().path("firm").path("id").asString())
                .isEqualTo(person.firm().value().toString());
        assertThat(answer.json().path("firm").propertyNames())
                .containsExactlyInAnyOrder("id", "name", "slug", "status", "timeZone", "currency", "locale");
        assertThat(answer.json().path("firms").get(0).path("role").asString()).isEqualTo("owner");
        assertThat(answer.json().path("permissions").toString()).contains("\"member.manage\"");
        assertThat(setCookies(answer))
                .hasSize(2)
                .allMatch(c -> c.startsWith("__Host-")
                        && c.contains("; Secure")
                        && c.contains("; HttpOnly")
                        && c.contains("; SameSite=Strict")
                        && c.contains("; Path=/;")
                        && !c.contains("Domain"));
        bearer(answer).get("/api/v1/firms/current").expect(200);
    }

    @Test
    void saysTheSameOfAWrongPasswordAnUnknownEmailAndADisabledAccount() {
        TestWorld.Person person = someone();
        TestWorld.Person disabled = someone();
        sql("update identity.account set disabled_at = now() where id = '"
                + disabled.user().value() + "'");

        Http.Answer wrong = signIn(person.email(), "something entirely different");
        Http.Answer unknown = signIn("nobody-" + person.email(), PASSWORD);
        Http.Answer off = signIn(disabled.email(), PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign-in.refused");
        assertThat(withoutId(unknown)).isEqualTo(withoutId(wrong));
        assertThat(withoutId(off)).isEqualTo(withoutId(wrong));
        assertThat(events("session.create", person.user().value())).isEqualTo(1);
    }

    @Test
    void logsTheSignInWhereItConcernsSomebody() {
        TestWorld.Person person = someone();

        signIn(person);

        int inFirm = world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select count(*) from audit.event where action = 'session.create' and operation = 'note' and actor_id = :id")
                                .param("id", person.user().value())
                                .query(Integer.class)
                                .single()));
        assertThat(inFirm).isEqualTo(1);
    }

    @Test
    void keepsSecretsOutOfTheLogOfActs() {
        TestWorld.Person person = someone();
        Http.Answer answer = signIn(person);
        signIn(person.email(), "a wrong password that is long");

        for (String secret : new String[] {
            PASSWORD,
            "a wrong password",
            cookie(answer, REFRESH),
            answer.json().path("accessToken").asString(),
            "$argon2"
        }) {
            assertThat(count(
                            "select count(*) from audit.event where :subject::uuid is not null"
                                    + " and position(:action in coalesce(before::text, '') || coalesce(after::text, '')) > 0",
                            secret,
                            person.user().value()))
                    .isZero();
        }
    }

    @Test
    void refusesFieldsThatItDoesNotKnow() {
        TestWorld.Person person = someone();
        for (String field :
                new String[] {"firmId", "role", "id", "accountId", "disabledAt", "permissions", "createdAt"}) {
            Map<String, Object> body = credentials(person.email(), PASSWORD);
            body.put(field, "018f3b5e-0000-7000-8000-000000000000");

            assertThat(anonymous().post(SESSIONS, body).expect(400).code()).isEqualTo("request.invalid");
        }
        assertThat(anonymous().post(SESSIONS, Map.of("email", person.email())).status())
                .isEqualTo(400);
        assertThat(anonymous()
                        .post(SESSIONS, Map.of("email", person.email(), "password", 7))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void entersAnotherOfTheUsersFirmsAndNoOther() {
        TestWorld.Person here = someone();
        TestWorld.Person there = world.foundFirm();
        world.joinAs(there.firm(), here, BuiltInRole.STAFF);
        Http.Answer signedIn = signIn(here);
        Http caller = bearer(signedIn);

        Http.Answer entered = caller.put(
                        SESSIONS + "/current/firm",
                        Map.of("firmId", there.firm().value()))
                .expect(200);

        assertThat(entered.json().path("firm").path("id").asString())
                .isEqualTo(there.firm().value().toString());
        assertThat(entered.json().path("permissions").toString()).doesNotContain("member.manage");
        assertThat(refresh(cookie(signedIn, REFRESH))
                        .expect(200)
                        .json()
                        .path("firm")
                        .path("id")
                        .asString())
                .isEqualTo(there.firm().value().toString());
        assertThat(caller.put(
                                SESSIONS + "/current/firm",
                                Map.of("firmId", world.foundFirm().firm().value()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void signsOutAndClearsTheBrowser() {
        Http.Answer signedIn = signIn(someone());
        Http caller = bearer(signedIn);

        Http.Answer out = caller.delete(SESSIONS + "/current").expect(204);

        assertThat(out.header("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
        assertThat(setCookies(out)).anyMatch(c -> c.startsWith(REFRESH + "=;") && c.contains("Max-Age=0"));
        refresh(cookie(signedIn, REFRESH)).expect(401);
        millisUntil(401, () -> caller.get(SESSIONS));
    }

    @Test
    void listsAndRevokesOnesOwnSessions() {
        TestWorld.Person person = someone();
        Http.Answer first = signIn(person);
        Http second = bearer(signIn(person));
        Http other = bearer(signIn(someone()));

        var items = second.get(SESSIONS).expect(200).json().path("items");

        // The third is the session that the test's world made.
        assertThat(items.size()).isEqualTo(3);
        assertThat(items.get(0).path("current").asBoolean()).isTrue();
        String id = items.get(1).path("id").asString();
        other.delete(SESSIONS + "/" + id).expect(404);
        second.delete(SESSIONS + "/" + id).expect(204);
        second.delete(SESSIONS + "/" + id).expect(404);
        refresh(cookie(first, REFRESH)).expect(401);
        second.get(SESSIONS).expect(200);
    }

    @Test
    void obeysNoOtherSite() {
        Http.Answer signedIn = signIn(someone());
        Http withCookie = anonymous().with("Cookie", REFRESH + "=" + cookie(signedIn, REFRESH));
        int refused = 0;
        for (Http evil : new Http[] {
            withCookie.with("Sec-Fetch-Site", "cross-site"),
            withCookie.with("Sec-Fetch-Site", "same-site"),
            withCookie.with("Origin", "null"),
            withCookie.with("Origin", "https://evil.example"),
            withCookie.with("Origin", "https://127.0.0.1.evil.example"),
            withCookie.with("Sec-Fetch-Site", "cross-site").with("Content-Type", "text/plain"),
            withCookie.with("Sec-Fetch-Site", "cross-site").with("X-HTTP-Method-Override", "GET")
        }) {
            for (String path : new String[] {"/refresh", "", "/current/firm"}) {
                Http.Answer answer = evil.send("POST", SESSIONS + path, "{}");
                assertThat(answer.code()).isEqualTo("request.cross-site");
                assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
                refused++;
            }
        }
        System.out.println("A16 cross-site calls of cookie endpoints: 0 of " + refused + " had an effect");
        refresh(cookie(signedIn, REFRESH)).expect(200);
    }

    private static String withoutId(Http.Answer answer) {
        return answer.status() + answer.text().replaceAll("\"requestId\":\"[^\"]+\"", "");
    }
}
