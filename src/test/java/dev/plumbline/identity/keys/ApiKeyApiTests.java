package dev.plumbline.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.identity.IdentityApiTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiKeyApiTests extends IdentityApiTest {
    private static final String KEYS = "/api/v1/identity/api-keys";
    private static final String FIRM = "/api/v1/firms/current";

    @Test
    void aKeyMayWhatItsScopesSayAndNothingMore() {
        Http.Answer created = create(owner(), List.of("firm.manage"));
        Http key = with(created);

        key.get(FIRM).expect(200);
        assertThat(key.get(KEYS).expect(403).code()).isEqualTo("request.forbidden");
        assertThat(key.get(SESSIONS).expect(403).code()).isEqualTo("request.forbidden");
        assertThat(key.get("/api/v1/identity/me").status()).isEqualTo(403);
        for (String theirs :
                List.of("/firms/members/me", "/firms/views?list=leads", "/messages/notifications", "/live")) {
            assertThat(key.get("/api/v1" + theirs).code()).as(theirs).isEqualTo("request.forbidden");
        }
        assertThat(key.seen(1)
                        .put("/api/v1/firms/members/me/availability", Map.of("availability", "away"))
                        .status())
                .isEqualTo(403);
        assertThat(key.post(KEYS, Map.of("name", "x", "scopes", List.of("firm.manage")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSecretIsShownOnceAndNeverStored() {
        Http.Answer created = create(owner(), List.of("member.read"));
        String secret = created.json().path("key").asString();

        assertThat(secret).startsWith("plk_").hasSize(68);
        Http.Answer list = owner().get(KEYS).expect(200);
        assertThat(list.text()).doesNotContain(secret.substring(10));
        assertThat(list.json().path("items").get(0).path("prefix").asString())
                .endsWith(secret.substring(secret.length() - 4));
        int logged = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select count(*) from audit.event where position(:secret in coalesce(after::text, '')) > 0")
                                .param("secret", secret)
                                .query(Integer.class)
                                .single()));
        assertThat(logged).isZero();
    }

    @Test
    void aKeyDoesNotOutliveItsEndItsRevocationOrItsCreator() {
        Http.Answer first = create(owner(), List.of("member.read"));
        with(first).get(FIRM).expect(200);
        owner().delete(KEYS + "/" + first.json().path("id").asString()).expect(204);
        owner().delete(KEYS + "/" + first.json().path("id").asString()).expect(404);
        millisUntil(401, () -> with(first).get(FIRM));

        Http.Answer second = create(owner(), List.of("member.read"));
        clock.advance(Duration.ofDays(91));
        with(second).get(FIRM).expect(401);
        clock.reset();

        TestWorld.Person admin = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        Http.Answer third = create(anonymous().as(admin), List.of("member.read"));
        with(third).get(FIRM).expect(200);
        sql("update identity.account set disabled_at = now() where id = '"
                + admin.user().value() + "'");
        millisUntil(401, () -> with(third).get(FIRM));
    }

    @Test
    void aKeyLosesWhatItsCreatorLoses() {
        TestWorld.Person admin = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        String scope = "member.manage";
        Http.Answer created = create(anonymous().as(admin), List.of(scope, "member.read"));
        Http key = with(created);
        assertThat(key.get("/api/v1/firms/invitations").status()).isEqualTo(200);
        world.in(admin.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("""
                                update firms.member
                                   set role_id = (select id from firms.role where firm_id = :firm and code = 'staff')
                                 where firm_id = :firm and id = :id
                                """)
                                .param("firm", admin.firm().value())
                                .param("id", admin.member().value())
                                .update()));

        millisUntil(403, () -> key.get("/api/v1/firms/invitations"));
    }

    @Test
    void refusesScopesThatTheCreatorDoesNotHold() {
        for (String scope : List.of("firm.close", "api-key.manage", "nothing.such", "")) {
            TestWorld.Person admin = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
            anonymous()
                    .as(admin)
                    .post(KEYS, Map.of("name", "Key", "scopes", List.of(scope)))
                    .expect(400);
        }
        owner().post(KEYS, Map.of("name", "Key", "scopes", List.of())).expect(400);
        owner().post(
                        KEYS,
                        Map.of(
                                "name",
                                "Key",
                                "scopes",
                                List.of("member.read"),
                                "expiresAt",
                                clock.instant().plus(Duration.ofDays(367)).toString()))
                .expect(400);
        for (String field : List.of("firmId", "userId", "id", "key", "secretHash", "createdAt")) {
            owner().post(KEYS, Map.of("name", "Key", "scopes", List.of("member.read"), field, "x"))
                    .expect(400);
        }
    }

    @Test
    void otherFirmsKeysDoNotExist() {
        String id = create(owner(), List.of("member.read")).json().path("id").asString();
        Http stranger = stranger();

        stranger.delete(KEYS + "/" + id).expect(404);
        assertThat(stranger.get(KEYS).json().path("items").size()).isZero();
    }

    private static Http.Answer create(Http caller, List<String> scopes) {
        return caller.post(KEYS, Map.of("name", "Key", "scopes", scopes)).expect(201);
    }

    private Http with(Http.Answer created) {
        return anonymous()
                .with("Authorization", "Bearer " + created.json().path("key").asString());
    }
}
