package dev.plumbline.identity.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.operations.OperatorTest;
import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Operators see when somebody is signed in and where, not who it is, and can end it. */
class InstallationSessionApiTests extends OperatorTest {
    private static final String SESSIONS = "/api/v1/operations/sessions";
    private static final Map<String, String> WHY = Map.of("reason", "The telephone was stolen.");

    private String slug() {
        return owner().get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("slug")
                .asString();
    }

    private static String end(TestWorld.Person person) {
        return SESSIONS + "/" + person.session().value() + "/end";
    }

    private static String endAll(TestWorld.Person person) {
        return SESSIONS + "/users/" + person.user().value() + "/end";
    }

    /** How often a log has the act with its reason. */
    private long logged(FirmId firm, String action, UUID subject) {
        return superuser
                .jdbc()
                .sql("""
                        select count(*) from audit.event
                         where firm_id = :firm and action = :action and subject_id = :subject
                           and reason = 'The telephone was stolen.' and actor_kind = 'user'
                        """)
                .param("firm", firm.value())
                .param("action", action)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    @Test
    void showsTheSessionsOfAFirmWithoutAnythingThatNamesSomebody() {
        TestWorld.Person member = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        superuser.run(
                "update identity.session set device = 'Planted Telephone', address = '2001:db8::77' where id = ?",
                member.session().value());
        superuser.run(
                "insert into identity.second_factor (id, secret, created_at, confirmed_at) "
                        + "select account_id, 'planted-secret', created_at, created_at from identity.session where id = ?",
                member.session().value());

        String slug = slug();
        Http.Answer answer = anOperator().get(SESSIONS + "?firm=" + slug).expect(200);

        JsonNode items = answer.json().path("items");
        assertThat(items.size()).isEqualTo(2);
        JsonNode seen = items.get(0)
                        .path("id")
                        .asString()
                        .equals(member.session().value().toString())
                ? items.get(0)
                : items.get(1);
        assertThat(seen.path("user").asString()).isEqualTo(member.user().value().toString());
        assertThat(seen.path("firm").path("id").asString())
                .isEqualTo(member.firm().value().toString());
        assertThat(seen.path("firm").path("slug").asString()).isEqualTo(slug);
        assertThat(seen.path("firm").path("name").asString()).startsWith("Firm ");
        assertThat(seen.path("secondFactor").asBoolean()).isTrue();
        assertThat(seen.path("address").asString()).isEqualTo("ipv6");
        assertThat(seen.path("current").asBoolean()).isFalse();
        assertThat(seen.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "firm",
                        "user",
                        "createdAt",
                        "lastUsedAt",
                        "expiresAt",
                        "secondFactor",
                        "address",
                        "current");
        assertThat(answer.text())
                .doesNotContain(
                        member.email(), ownerPerson().email(), "@", "Olivia", "Mo staff", "Planted", "planted", "db8");
    }

    @Test
    void readInPagesTheListIsTheList() {
        TestWorld.Person member = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        for (int n = 0; n < 3; n++) {
            clock.advance(Duration.ofSeconds(1));
            world.signInAgain(member);
        }
        Http operator = anOperator();
        String list = SESSIONS + "?firm=" + slug();
        List<String> whole = ids(operator.get(list).expect(200).json());
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = operator.get(list + "&limit=2" + cursor).expect(200).json();
            paged.addAll(ids(page));
            cursor = "&cursor=" + page.path("nextCursor").asString("");
        } while (!cursor.equals("&cursor="));

        assertThat(whole).hasSize(5);
        assertThat(paged).isEqualTo(whole);
        assertThat(ids(operator.get(SESSIONS + "?user=" + member.user().value())
                        .expect(200)
                        .json()))
                .hasSize(4)
                .isSubsetOf(whole);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void theCallersOwnIsMarkedAndWhatWasNotUsedIsOver() {
        TestWorld.Person operator = ownerPerson();
        superuser.run(
                "update identity.account set operator = true where id = ?",
                operator.user().value());
        String list = SESSIONS + "?user=" + operator.user().value();
        JsonNode own = owner().get(list).expect(200).json().path("items");
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.get(0).path("current").asBoolean()).isTrue();
        assertThat(own.get(0).path("address").isNull()).isTrue();

        clock.advance(Duration.ofMinutes(31));
        assertThat(ids(anOperator().get(list).expect(200).json())).isEmpty();
    }

    @Test
    void anEndedSessionOpensNothingAndBothLogsSayWhy() {
        TestWorld.Person lost = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person kept = world.signInAgain(lost);
        Http operator = anOperator();

        operator.put(end(lost), WHY).expect(204);

        assertThat(anonymous().as(lost).get("/api/v1/identity/me").status()).isEqualTo(401);
        anonymous().as(kept).get("/api/v1/identity/me").expect(200);
        String action = "installation-session.end";
        assertThat(logged(FirmId.PLATFORM, action, lost.session().value())).isEqualTo(1);
        assertThat(logged(FirmId.PLATFORM, action, lost.user().value())).isEqualTo(1);
        assertThat(logged(lost.firm(), action, lost.user().value())).isEqualTo(1);
        operator.put(end(lost), WHY).expect(404);
    }

    @Test
    void somebodyIsSignedOutEverywhere() {
        TestWorld.Person first = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person second = world.signInAgain(first);
        Http operator = anOperator();

        operator.put(endAll(first), WHY).expect(204);

        assertThat(anonymous().as(first).get("/api/v1/identity/me").status()).isEqualTo(401);
        assertThat(anonymous().as(second).get("/api/v1/identity/me").status()).isEqualTo(401);
        owner().get("/api/v1/identity/me").expect(200);
        String action = "installation-session.end-all";
        assertThat(logged(FirmId.PLATFORM, action, second.session().value())).isEqualTo(1);
        assertThat(logged(first.firm(), action, first.user().value())).isEqualTo(1);
        operator.put(endAll(first), WHY).expect(404);
    }

    @Test
    void ofManyWhoEndOneAtOnceOneDoes() throws Exception {
        Http operator = anOperator();
        try (Race race = new Race("session ended by operators")) {
            for (int round = 0; round < 3; round++) {
                TestWorld.Person person = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
                race.judge(race.run(() -> operator.put(end(person), WHY)), 204, 404);
                assertThat(logged(
                                person.firm(),
                                "installation-session.end",
                                person.user().value()))
                        .isEqualTo(1);
            }
            race.finish();
        }
    }

    @ParameterizedTest
    @EnumSource(BuiltInRole.class)
    void isForOperatorsOnly(BuiltInRole role) {
        Http member = as(role);
        assertThat(member.get(SESSIONS).status()).isEqualTo(403);
        assertThat(member.put(end(ownerPerson()), WHY).status()).isEqualTo(403);
        assertThat(member.put(endAll(ownerPerson()), WHY).status()).isEqualTo(403);
        assertThat(anonymous().get(SESSIONS).status()).isEqualTo(401);
        owner().get("/api/v1/identity/me").expect(200);
    }

    @Test
    void refusesWhatIsNotThereOrHasNoReason() {
        Http operator = anOperator();
        TestWorld.Person person = ownerPerson();

        assertThat(operator.get(SESSIONS + "?firm=no-such-firm").expect(400).text())
                .contains("No firm has this short name.");
        operator.get(SESSIONS + "?cursor=x").expect(400);
        operator.get(SESSIONS + "?sort=email").expect(400);
        for (String body : List.of("{}", "{\"reason\":\"  \"}", "{\"reason\":\"" + "x".repeat(501) + "\"}")) {
            operator.send("PUT", end(person), body).expect(400);
            operator.send("PUT", endAll(person), body).expect(400);
        }
        operator.put(SESSIONS + "/" + UUID.randomUUID() + "/end", WHY).expect(404);
        operator.put(SESSIONS + "/users/" + UUID.randomUUID() + "/end", WHY).expect(404);
        owner().get("/api/v1/identity/me").expect(200);
    }
}
