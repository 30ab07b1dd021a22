package dev.plumbline.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.operations.OperatorTest;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Operators see which jobs of which firm were given up, nothing of what they were about, and can have them tried again. */
class DeadLetterApiTests extends OperatorTest {
    private static final String LETTERS = "/api/v1/operations/dead-letters";
    private static final String WHY = "The mail server is back.";
    private static final Map<String, String> REASON = Map.of("reason", WHY);

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestJobs testJobs;

    private final String text = "planted" + UUID.randomUUID();

    @AfterEach
    void forgetHooks() {
        TestWork.HOOKS.clear();
    }

    private FirmId firm() {
        return ownerPerson().firm();
    }

    private String slug() {
        return owner().get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("slug")
                .asString();
    }

    /** A job that failed as often as it may. */
    private void kill(String key, RuntimeException failure) {
        TestWork.HOOKS.put(text, (task, run) -> {
            throw failure;
        });
        world.in(firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> jobs.schedule(
                                TestWork.HOOKED, "planted-key " + key, new TestWork.Task(text), clock.instant())));
        for (int attempt = 0; attempt < 3; attempt++) {
            testJobs.runDue();
            clock.advance(Duration.ofSeconds(20));
        }
    }

    private void kill(String key) {
        kill(key, new IllegalStateException("Ada Planted <ada@planted.example> owes 12"));
    }

    private JsonNode only(Http operator) {
        JsonNode items =
                operator.get(LETTERS + "?firm=" + slug()).expect(200).json().path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }

    private static String retry(JsonNode letter) {
        return LETTERS + "/" + letter.path("firmId").asString() + "/"
                + letter.path("id").asString() + "/retry";
    }

    private long logged(FirmId firm, JsonNode letter) {
        return superuser
                .jdbc()
                .sql("""
                        select count(*) from audit.event
                         where firm_id = :firm and action = 'dead-letter.retry' and subject_id = :job
                           and reason = :why and actor_kind = 'user'
                        """)
                .param("firm", firm.value())
                .param("job", UUID.fromString(letter.path("id").asString()))
                .param("why", WHY)
                .query(Long.class)
                .single();
    }

    @Test
    void showsWhoseAndOfWhichKindAndNothingOfItsContent() {
        kill("one");
        Http.Answer answer = anOperator().get(LETTERS + "?firm=" + slug()).expect(200);

        JsonNode letter = answer.json().path("items").get(0);
        assertThat(letter.path("firmId").asString()).isEqualTo(firm().value().toString());
        assertThat(letter.path("firm").path("name").asString()).startsWith("Firm ");
        assertThat(letter.path("type").asString()).isEqualTo("test.hooked");
        assertThat(letter.path("label").asString()).isEqualTo("Does what the test says");
        assertThat(letter.path("attempts").asInt()).isEqualTo(3);
        assertThat(letter.path("failure").asString()).isEqualTo("IllegalStateException");
        assertThat(letter.path("place").asString()).matches("[0-9a-f]{16}");
        assertThat(letter.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "firmId", "firm", "type", "label", "buriedAt", "attempts", "failure", "place", "version");
        assertThat(answer.text()).doesNotContain("Planted", "planted", "Ada", "owes", "@", "Olivia");
    }

    /** A class without a name: then the error begins with its message. */
    @Test
    void aFailureWithoutANameShowsNone() {
        kill("one", new RuntimeException("Ada: planted") {
            private static final long serialVersionUID = 1;
        });
        Http.Answer answer = anOperator().get(LETTERS + "?firm=" + slug()).expect(200);

        assertThat(answer.json().path("items").get(0).path("failure").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain("Ada", "planted");
    }

    @Test
    void readInPagesTheListIsTheListOfTheFirmAndKind() {
        for (int n = 0; n < 3; n++) {
            kill("number " + n);
        }
        Http operator = anOperator();
        String list = LETTERS + "?type=test.hooked&firm=" + slug();
        List<String> whole = ids(operator.get(list).expect(200).json());
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = operator.get(list + "&limit=2" + cursor).expect(200).json();
            paged.addAll(ids(page));
            cursor = "&cursor=" + page.path("nextCursor").asString("");
        } while (!cursor.equals("&cursor="));

        assertThat(whole).hasSize(3);
        assertThat(paged).isEqualTo(whole);
        assertThat(ids(operator.get(LETTERS + "?limit=200").expect(200).json())).containsAll(whole);
        assertThat(ids(operator.get(LETTERS + "?type=test.other&firm=" + slug())
                        .expect(200)
                        .json()))
                .isEmpty();
        String other = stranger()
                .get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("slug")
                .asString();
        assertThat(ids(operator.get(LETTERS + "?firm=" + other).expect(200).json()))
                .isEmpty();
        operator.get(LETTERS + "?firm=no-such-firm").expect(400);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void isTriedAgainForAReasonThatBothLogsKeep() {
        kill("one");
        Http operator = anOperator();
        JsonNode letter = only(operator);
        TestWork.HOOKS.clear();

        operator.seen(letter.path("version").asLong())
                .post(retry(letter), REASON)
                .expect(204);
        testJobs.runDue();

        JsonNode job = owner().get("/api/v1/jobs/" + letter.path("id").asString())
                .expect(200)
                .json();
        assertThat(job.path("state").asString()).isEqualTo("succeeded");
        assertThat(operator.get(LETTERS + "?firm=" + slug())
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(logged(firm(), letter)).isEqualTo(1);
        assertThat(logged(FirmId.PLATFORM, letter)).isEqualTo(1);
        assertThat(operator.seen(job.path("version").asLong())
                        .post(retry(letter), REASON)
                        .expect(409)
                        .code())
                .isEqualTo("job.not-dead");
    }

    @Test
    void refusesWithoutReasonVersionOrTheRightFirm() {
        kill("one");
        Http operator = anOperator();
        JsonNode letter = only(operator);
        long version = letter.path("version").asLong();

        operator.seen(version).post(retry(letter), Map.of()).expect(400);
        operator.seen(version).post(retry(letter), Map.of("reason", " ")).expect(400);
        operator.post(retry(letter), REASON).expect(428);
        operator.seen(version + 1).post(retry(letter), REASON).expect(412);
        String elsewhere = retry(letter)
                .replace(
                        firm().value().toString(),
                        world.foundFirm().firm().value().toString());
        operator.seen(version).post(elsewhere, REASON).expect(404);

        assertThat(only(operator).path("version").asLong()).isEqualTo(version);
        assertThat(logged(firm(), letter)).isZero();
        assertThat(logged(FirmId.PLATFORM, letter)).isZero();
    }

    @Test
    void ofManyWhoTryOneAgainAtOnceOneDoes() throws Exception {
        kill("one");
        Http operator = anOperator();
        JsonNode letter = only(operator);
        try (Race race = new Race("dead letter tried again by operators")) {
            race.judge(
                    race.run(
                            () -> operator.seen(letter.path("version").asLong()).post(retry(letter), REASON)),
                    204,
                    412);
            race.finish();
        }
        assertThat(logged(firm(), letter)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(BuiltInRole.class)
    void isForOperatorsOnly(BuiltInRole role) {
        Http member = as(role);
        assertThat(member.get(LETTERS).status()).isEqualTo(403);
        assertThat(member.seen(1)
                        .post(LETTERS + "/" + firm().value() + "/" + UUID.randomUUID() + "/retry", REASON)
                        .status())
                .isEqualTo(403);
        assertThat(anonymous().get(LETTERS).status()).isEqualTo(401);
    }

    /** Whoever finds a way to say SQL in a firm's scope gets nothing out of the function. */
    @Test
    void theDatabaseTellsOnlyThePlatform() {
        kill("one");
        assertThat(told(world.onPlatform())).isPositive();
        assertThat(told(world.in(firm()))).isZero();
    }

    private long told(Scope scope) {
        return scope.call(() -> world.transaction()
                .execute(status -> world.jdbc()
                        .sql("select count(*) from jobs.dead_letters(null, null, 100)")
                        .query(Long.class)
                        .single()));
    }
}
