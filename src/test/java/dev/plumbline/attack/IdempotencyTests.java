package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.jobs.run.TestJobs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One key, one effect: in parallel, again, for another firm, after a day, and when the commit fails. */
class IdempotencyTests extends PlantedTest {
    private static final String EFFECTS = "/api/v1/planted/effects";
    private static final int SENDERS = 16;

    @Autowired
    private PlantedEffects effects;

    @Autowired
    private TestJobs jobs;

    private TestWorld.Person person;

    @BeforeEach
    void signIn() {
        person = world.foundFirm();
    }

    @AfterEach
    void mend() {
        effects.failAtCommit = false;
        effects.holdUntil = new CountDownLatch(0);
    }

    private Http caller() {
        return anonymous().as(person);
    }

    private static Map<String, String> effect(String name) {
        return Map.of("name", name);
    }

    private long count(Http caller, String name) {
        return caller.get(EFFECTS + "/" + name).expect(200).json().path("count").asLong();
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        assertThat(caller().with("Idempotency-Key", "k".repeat(256))
                        .send("POST", EFFECTS, "{\"name\":\"none\"}")
                        .expect(400)
                        .code())
                .isEqualTo("idempotency.key-too-long");
        for (String key : List.of("", " ")) {
            Http keyed = caller().with("Idempotency-Key", key);
            assertThat(keyed.send("POST", EFFECTS, "{\"name\":\"none\"}")
                            .expect(400)
                            .code())
                    .isEqualTo("idempotency.key-required");
        }
        assertThat(caller().send("POST", EFFECTS, "{\"name\":\"none\"}")
                        .expect(400)
                        .code())
                .isEqualTo("idempotency.key-required");
        assertThat(count(caller(), "none")).isZero();
    }

    @Test
    void theSecondAnswerIsTheFirst() {
        Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        Http.Answer first = keyed.post(EFFECTS, effect("again")).expect(201);
        Http.Answer second = keyed.post(EFFECTS, effect("again")).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count(caller(), "again")).isOne();
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        keyed.post(EFFECTS, effect("one")).expect(201);

        assertThat(keyed.post(EFFECTS, effect("other")).expect(409).code()).isEqualTo("idempotency.key-reused");
        assertThat(keyed.post("/api/v1/planted/notes", Map.of("text", "x"))
                        .expect(409)
                        .code())
                .isEqualTo("idempotency.key-reused");
        assertThat(count(caller(), "other")).isZero();
    }

    @Test
    void aKeyBelongsToOneFirmAndOnePerson() {
        String key = UUID.randomUUID().toString();
        caller().with("Idempotency-Key", key).post(EFFECTS, effect("mine")).expect(201);
        Http stranger = anonymous().as(world.foundFirm());
        stranger.with("Idempotency-Key", key).post(EFFECTS, effect("theirs")).expect(201);
        Http colleague = anonymous().as(world.join(person.firm(), "admin"));
        colleague
                .with("Idempotency-Key", key)
                .post(EFFECTS, effect("colleague"))
                .expect(201);

        assertThat(count(stranger, "theirs")).isOne();
        assertThat(count(caller(), "colleague")).isOne();
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        keyed.post(EFFECTS, effect("daily")).expect(201);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        Http later = anonymous()
                .as(world.signInAgain(person))
                .with("Idempotency-Key", keyed.headers().get("Idempotency-Key"));
        later.post(EFFECTS, effect("daily")).expect(201);

        assertThat(count(later, "daily")).isEqualTo(2);
    }

    @Test
    void whatStandsBehindThePathIsPartOfTheRequest() {
        Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        String export = "/api/v1/sales/leads/export?format=csv&source=";
        String first = keyed.post(export + "referral", "").expect(202).text();
        assertThat(keyed.post(export + "referral", "").expect(202).text()).isEqualTo(first);

        assertThat(keyed.post(export + "website_form", "").expect(409).code()).isEqualTo("idempotency.key-reused");
    }

    @Test
    void answersAreForgottenWhenNobodyAsksAgain() {
        caller().with("Idempotency-Key", UUID.randomUUID().toString())
                .post(EFFECTS, effect("forgotten"))
                .expect(201);
        jobs.runRecurring("answers.forget");
        assertThat(kept()).isOne();
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        jobs.runRecurring("answers.forget");

        assertThat(kept()).isZero();
    }

    private long kept() {
        return world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from shared.idempotency")
                                .query(Long.class)
                                .single()));
    }

    @Test
    void aRequestStillRunningIsSaidToBe() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        effects.holdUntil = hold;
        Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Http.Answer> one = pool.submit(() -> keyed.post(EFFECTS, effect("held")));
            Future<Http.Answer> two = pool.submit(() -> keyed.post(EFFECTS, effect("held")));
            while (!one.isDone() && !two.isDone()) {
                Thread.onSpinWait();
            }
            Http.Answer refused = one.isDone() ? one.get() : two.get();
            assertThat(refused.expect(409).code()).isEqualTo("idempotency.in-flight");
            assertThat(refused.header("Retry-After")).matches("\\d+");
            hold.countDown();
            (one.get().status() == 409 ? two : one).get().expect(201);
        }
        assertThat(count(caller(), "held")).isOne();
    }

    @Test
    void aFailedCommitLeavesNeitherEffectNorAnswer() {
        effects.failAtCommit = true;
        Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
        keyed.post(EFFECTS, effect("crash")).expect(503);
        assertThat(count(caller(), "crash")).isZero();
        effects.failAtCommit = false;
        keyed.post(EFFECTS, effect("crash")).expect(201);
        keyed.post(EFFECTS, effect("crash")).expect(201);

        assertThat(count(caller(), "crash")).isOne();
    }

    @Test
    void manySendersOfOneKeyHaveOneEffect() throws Exception {
        storm(30);
    }

    @Test
    @Tag("slow")
    void manySendersOfAThousandKeysHaveOneEffectEach() throws Exception {
        storm(1000);
    }

    private void storm(int keys) throws InterruptedException, ExecutionException {
        int wrong = 0;
        int busy = 0;
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < keys; n++) {
                String name = "storm" + n;
                if (n % 100 == 99) {
                    person = world.signInAgain(person);
                }
                Http keyed = caller().with("Idempotency-Key", UUID.randomUUID().toString());
                List<Future<Http.Answer>> sent = IntStream.range(0, SENDERS)
                        .mapToObj(i -> pool.submit(() -> keyed.post(EFFECTS, effect(name))))
                        .toList();
                for (Future<Http.Answer> answer : sent) {
                    int status = answer.get().status();
                    busy += status == 409 ? 1 : 0;
                    wrong += status == 201 || status == 409 ? 0 : 1;
                }
                wrong += count(caller(), name) == 1 ? 0 : 1;
            }
        }
        System.out.printf(
                "C3 idempotency: %d keys x %d senders, %d wrong, %d told to wait%n", keys, SENDERS, wrong, busy);
        assertThat(wrong).isZero();
    }
}
