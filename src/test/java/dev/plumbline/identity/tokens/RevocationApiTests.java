package dev.plumbline.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.identity.IdentityApiTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A12: what is taken away is gone within the bound, although tokens live for ten minutes. */
class RevocationApiTests extends IdentityApiTest {
    private static final long BOUND_MILLIS = 5_000;
    private static final String ADDRESS = "/api/v1/firms/current";

    @Test
    void signingOutBites() {
        Http caller = bearer(signIn(someone()));
        caller.get(ADDRESS).expect(200);
        caller.delete(SESSIONS + "/current").expect(204);

        bites("sign-out", 401, caller);
    }

    @Test
    void aTokenThatWasAcceptedEndsWithItsTime() {
        Http caller = bearer(signIn(someone()));
        caller.get(ADDRESS).expect(200);
        clock.advance(AccessTokens.LIFETIME.minusMinutes(1));
        caller.get(ADDRESS).expect(200);
        clock.advance(Duration.ofMinutes(1));

        caller.get(ADDRESS).expect(401);
    }

    @Test
    void revokingASessionBites() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        Http other = bearer(signIn(person));
        caller.get(ADDRESS).expect(200);
        String id = other.get(SESSIONS).json().path("items").get(1).path("id").asString();
        other.delete(SESSIONS + "/" + id).expect(204);

        bites("revoked session", 401, caller);
    }

    @Test
    void changingThePasswordBites() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        Http other = bearer(signIn(person));
        caller.get(ADDRESS).expect(200);
        other.put("/api/v1/identity/me/password", Map.of("current", PASSWORD, "next", "purple elephants drink"))
                .expect(204);

        bites("password change", 401, caller);
        other.get(ADDRESS).expect(200);
    }

    @Test
    void disablingTheAccountBites() {
        TestWorld.Person person = someone();
        Http caller = bearer(signIn(person));
        caller.get(ADDRESS).expect(200);
        sql("update identity.account set disabled_at = now() where id = '"
                + person.user().value() + "'");

        bites("disabled account", 401, caller);
    }

    @Test
    void changingTheRoleBites() {
        TestWorld.Person admin = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        Http caller = anonymous().as(admin);
        assertThat(caller.get("/api/v1/identity/api-keys").status()).isEqualTo(200);
        inFirm(
                admin,
                "update firms.member set role_id = (select id from firms.role where code = 'staff' and firm_id = '"
                        + admin.firm().value() + "') where id = '"
                        + admin.member().value() + "'");

        long millis = millisUntil(403, () -> caller.get("/api/v1/identity/api-keys"));
        System.out.println("A12 role change bites after " + millis + " ms");
        assertThat(millis).isLessThan(BOUND_MILLIS);
    }

    @Test
    void leavingTheFirmBites() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http caller = anonymous().as(staff);
        caller.get(ADDRESS).expect(200);
        inFirm(
                staff,
                "update firms.member set status = 'deactivated', status_command = 'deactivate' where id = '"
                        + staff.member().value() + "'");

        bites("deactivated member", 401, caller);
    }

    @Test
    void suspendingTheFirmBites() {
        TestWorld.Person person = withPassword(world.join(ownerPerson().firm(), BuiltInRole.STAFF));
        Http caller = bearer(signIn(person));
        Http owner = bearer(signIn(withPassword(ownerPerson())));
        caller.get(ADDRESS).expect(200);
        inFirm(
                person,
                "update firms.firm set status = 'suspended', status_command = 'suspend' where id = '"
                        + person.firm().value() + "'");

        bites("suspended firm", 403, caller);
        assertThat(caller.get(ADDRESS).code()).isEqualTo("firm.suspended");
        assertThat(signIn(person).json().path("firm").isObject()).isFalse();
        assertThat(owner.put(
                                SESSIONS + "/current/firm",
                                Map.of("firmId", person.firm().value()))
                        .expect(200)
                        .json()
                        .path("permissions")
                        .toString())
                .isEqualTo("[\"firm.close\"]");
    }

    private static void bites(String what, int status, Http caller) {
        long millis = millisUntil(status, () -> caller.get(ADDRESS));
        System.out.println("A12 " + what + " bites after " + millis + " ms");
        assertThat(millis).isLessThan(BOUND_MILLIS);
    }

    private void inFirm(TestWorld.Person person, String statement) {
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(
                                status -> world.jdbc().sql(statement).update()));
    }
}
