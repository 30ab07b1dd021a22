package dev.plumbline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.sales.SalesWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each switch stops what it says and nothing else, tells why, and is in the log. */
class SwitchApiTests extends OperatorTest {
    private static final String SWITCHES = "/api/v1/operations/switches";

    @Autowired
    private OwnerDatabase database;

    private Http operator() {
        if (present == null) {
            present = anOperator();
        }
        return present;
    }

    private Http present;

    @AfterEach
    void releaseAll() {
        for (JsonNode each : operator().get(SWITCHES).expect(200).json().path("items")) {
            if (each.path("engaged").asBoolean()) {
                turn("release", each.path("kind").asString()).expect(200);
            }
        }
    }

    private long version(String kind) {
        for (JsonNode each : operator().get(SWITCHES).expect(200).json().path("items")) {
            if (each.path("kind").asString().equals(kind)) {
                return each.path("version").asLong();
            }
        }
        throw new AssertionError(kind);
    }

    private Http.Answer turn(String how, String kind) {
        String path = SWITCHES + "/" + kind + "/" + (how.equals("engage") ? "engagement" : "release");
        return operator().seen(version(kind)).put(path, Map.of("reason", "The vault is moved."));
    }

    private static void stopped(Http.Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).isEqualTo("The vault is moved.");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void readOnlyRefusesEveryChangeAndNoReading() {
        Http owner = owner();
        String lead = SalesWorld.lead(owner).path("id").asString();

        JsonNode engaged = turn("engage", "read_only").expect(200).json();

        assertThat(engaged.path("engaged").asBoolean()).isTrue();
        stopped(owner.post("/api/v1/sales/leads", Map.of("lead", SalesWorld.details())), "system.read-only");
        owner.get("/api/v1/sales/leads/" + lead).expect(200);
        owner.post("/graphql", Map.of("query", "{ firmShow { name } }")).expect(200);
        anonymous().get("/api/v1/operations/standing").expect(200);

        turn("release", "read_only").expect(200);
        SalesWorld.lead(owner);
    }

    @Test
    void maintenanceLetsOnlyOperatorsIn() {
        Http owner = owner();
        turn("engage", "maintenance").expect(200);

        stopped(owner.get("/api/v1/firms/current"), "system.maintenance");
        operator().get("/api/v1/firms/current").expect(200);
        assertThat(anonymous().get("/api/v1/firms/current").status()).isEqualTo(401);
    }

    @Test
    void killStopsEverybodyButNotTheAddressesThatAreExempt() {
        Http owner = owner();
        turn("engage", "kill").expect(200);

        stopped(owner.get("/api/v1/firms/current"), "system.stopped");
        stopped(operator().get("/api/v1/firms/current"), "system.stopped");
        anonymous().get("/api/health/liveness").expect(204);
        operator().get("/debug/routes/summary").expect(200);
        operator().get("/system/status/summary").expect(200);
        assertThat(anonymous().get("/ops/deploy-check").status()).isIn(200, 503);
        owner.get("/api/v1/identity/sessions").expect(200);
    }

    @Test
    void rehearsalStopsOnlyWhatGoesOut() {
        Http owner = owner();
        turn("engage", "rehearsal").expect(200);

        stopped(
                owner.with("Idempotency-Key", "rehearsal")
                        .post("/api/v1/firms/invitations", Map.of("email", "ada@example.com", "role", "staff")),
                "system.rehearsal");
        SalesWorld.lead(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engagement", "release"})
    void isForOperatorsWhoHaveSeenHowItStands(String way) {
        String path = SWITCHES + "/read_only/" + way;
        Map<String, String> why = Map.of("reason", "The vault is moved.");

        assertThat(owner().seen(0).put(path, why).status()).isEqualTo(403);
        assertThat(anonymous().seen(0).put(path, why).status()).isEqualTo(401);
        assertThat(operator().put(path, why).status()).isEqualTo(428);
        assertThat(operator().seen(version("read_only") + 7).put(path, why).status())
                .isEqualTo(412);
        assertThat(operator().seen(0).put(path, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(operator().seen(0).put(SWITCHES + "/none/" + way, why).status())
                .isEqualTo(400);
        assertThat(owner().get(SWITCHES).status()).isEqualTo(403);
    }

    @Test
    void twoWhoSwitchAtOnceAreToldOfEachOther() {
        long seen = version("rehearsal");
        String path = SWITCHES + "/rehearsal/engagement";

        operator().seen(seen).put(path, Map.of("reason", "The vault is moved.")).expect(200);
        assertThat(operator()
                        .seen(seen)
                        .put(path, Map.of("reason", "Another reason"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void everybodyIsToldWhatIsSwitchedOffAndWhy() {
        assertThat(anonymous()
                        .get("/api/v1/operations/standing")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();

        turn("engage", "read_only").expect(200);

        JsonNode told = anonymous().get("/api/v1/operations/standing").json().path("items");
        assertThat(told.size()).isEqualTo(1);
        assertThat(told.path(0).path("kind").asString()).isEqualTo("read_only");
        assertThat(told.path(0).path("reason").asString()).isEqualTo("The vault is moved.");
        assertThat(told.path(0).has("by")).isFalse();
    }

    @Test
    void theLogHasWhoAndWhy() {
        turn("engage", "read_only").expect(200);

        assertThat(database.jdbc().sql("""
                                select count(*) from audit.event
                                 where subject_type = 'operations.switch' and action = 'switch.engage'
                                   and reason = 'The vault is moved.' and actor_kind = 'user'
                                """).query(Long.class).single()).isPositive();
    }

    @Test
    void whatAnotherNodeSwitchesIsKnownHereSoon() {
        turn("engage", "read_only").expect(200);
        database.run(
                "update operations.switch set engaged = false, engaged_at = null, ends_at = null where kind = 'read_only'");

        Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> anonymous()
                        .get("/api/v1/operations/standing")
                        .json()
                        .path("items")
                        .isEmpty());
    }

    private Http.Answer engage(String kind, Object minutes) {
        return operator()
                .seen(version(kind))
                .put(
                        SWITCHES + "/" + kind + "/engagement",
                        Map.of("reason", "The vault is moved.", "minutes", minutes));
    }

    /** A4: what keeps people from their work has an end, whoever forgets it. */
    @Test
    void endsByItselfAndTheLogSaysSo() {
        TestWorld.Person person = world.foundFirm();
        JsonNode engaged = engage("read_only", 2).expect(200).json();
        assertThat(Instant.parse(engaged.path("until").asString()))
                .isEqualTo(Instant.parse(engaged.path("since").asString()).plusSeconds(120));
        assertThat(anonymous()
                        .get("/api/v1/operations/standing")
                        .json()
                        .path("items")
                        .path(0)
                        .path("until"))
                .isEqualTo(engaged.path("until"));
        stopped(
                anonymous().as(person).post("/api/v1/sales/leads", Map.of("lead", SalesWorld.details())),
                "system.read-only");

        clock.advance(Duration.ofSeconds(120));

        SalesWorld.lead(anonymous().as(person));
        Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> database.jdbc().sql("""
                                select count(*) from audit.event
                                 where subject_type = 'operations.switch' and action = 'switch.release'
                                   and reason = 'Its time was over.' and actor_kind = 'system' and at > now() - interval '1 hour'
                                """).query(Long.class).single() > 0);
        assertThat(operator().get(SWITCHES).expect(200).json().path("items"))
                .noneMatch(each -> each.path("engaged").asBoolean());
    }

    /** A4: what ends cannot put off its own end. */
    @Test
    void cannotBeExtendedWhileItIsEngaged() {
        JsonNode engaged = engage("maintenance", 5).expect(200).json();

        Http.Answer again = engage("maintenance", 1_440).expect(409);

        assertThat(again.code()).isEqualTo("request.transition");
        JsonNode now = anonymous()
                .get("/api/v1/operations/standing")
                .json()
                .path("items")
                .path(0);
        assertThat(now.path("until")).isEqualTo(engaged.path("until"));
    }

    @Test
    void lastsAnHourUnlessAnotherTimeUpToADayIsSaid() {
        JsonNode engaged = turn("engage", "kill").expect(200).json();
        assertThat(Instant.parse(engaged.path("until").asString()))
                .isEqualTo(Instant.parse(engaged.path("since").asString()).plus(Duration.ofHours(1)));

        assertThat(engage("read_only", 0).status()).isEqualTo(400);
        assertThat(engage("read_only", 1_441).status()).isEqualTo(400);
        assertThat(engage("rehearsal", 5).expect(400).text()).contains("/minutes", "no end");
        assertThat(turn("engage", "rehearsal").expect(200).json().path("until").isNull())
                .isTrue();
    }

    /** A4: nobody does it in silence. */
    @Test
    void allWhoRunTheInstallationAreToldByMail() {
        operator();
        Long before = alarms();
        turn("engage", "read_only").expect(200);
        turn("release", "read_only").expect(200);

        Long operators = database.jdbc()
                .sql("select least(100, count(*)) from identity.account where operator and disabled_at is null")
                .query(Long.class)
                .single();
        assertThat(alarms() - before).isEqualTo(2 * operators);
        assertThat(database.jdbc()
                        .sql("select body from messages.mail where key like 'alarm:Nothing%' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("Nothing can be changed.", "Reason: The vault is moved.", "at the latest.", "{link}");
    }

    private Long alarms() {
        return database.jdbc()
                .sql("select count(*) from messages.mail where key like 'alarm:%'")
                .query(Long.class)
                .single();
    }
}
