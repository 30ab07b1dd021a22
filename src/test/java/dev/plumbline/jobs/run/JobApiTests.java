package dev.plumbline.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import tools.jackson.databind.JsonNode;

class JobApiTests extends ApiTest {
    @Autowired
    private Jobs jobs;

    @Autowired
    private TestJobs testJobs;

    private final String text = "t" + UUID.randomUUID();

    @AfterEach
    void forgetHooks() {
        TestWork.HOOKS.clear();
    }

    @Test
    void runsAJobInItsFirmAndOnlyAfterItsTime() {
        schedule(TestWork.EFFECT, "one", Duration.ofMinutes(5));
        testJobs.runDue();
        assertThat(effects()).isZero();
        assertThat(job(0).path("state").asString()).isEqualTo("waiting");

        clock.advance(Duration.ofMinutes(5));
        testJobs.runDue();

        assertThat(effects()).isEqualTo(1);
        assertThat(job(0).path("state").asString()).isEqualTo("succeeded");
        assertThat(actionsOf("firms.team")).containsExactly("test.effect");
    }

    @Test
    void aJobOfARolledBackTransactionNeverRuns() {
        world.in(firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    jobs.schedule(TestWork.EFFECT, "one", new TestWork.Task(text));
                    status.setRollbackOnly();
                }));
        testJobs.runDue();

        assertThat(effects()).isZero();
        assertThat(list("").size()).isZero();
    }

    @Test
    void aJobNeedsATransaction() {
        world.in(firm())
                .run(() -> assertThatThrownBy(() -> jobs.schedule(TestWork.EFFECT, "one", new TestWork.Task(text)))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void oneKeyIsOneEffect() {
        schedule(TestWork.EFFECT, "one", Duration.ZERO);
        schedule(TestWork.EFFECT, "one", Duration.ZERO);
        testJobs.runDue();
        schedule(TestWork.EFFECT, "one", Duration.ZERO);
        testJobs.runDue();

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aJobThatIsDeliveredTwiceHasOneEffect() {
        schedule(TestWork.EFFECT, "one", Duration.ZERO);
        Runnable again = deliverAgain();
        testJobs.runDue();
        again.run();
        testJobs.runDue();

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aCancelledKeyCanBeScheduledAgain() {
        schedule(TestWork.EFFECT, "one", Duration.ZERO);
        inFirm(() -> jobs.cancel(TestWork.EFFECT, "one"));
        testJobs.runDue();
        assertThat(effects()).isZero();
        assertThat(job(0).path("state").asString()).isEqualTo("cancelled");

        schedule(TestWork.EFFECT, "one", Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5));
        testJobs.runDue();

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aFailingJobWaitsLongerEachTimeThenDiesAndCanBeRevived() {
        hook((task, run) -> {
            throw new IllegalStateException("the printer is on fire");
        });
        schedule(TestWork.HOOKED, "one", Duration.ZERO);
        testJobs.runDue();
        assertThat(job(0).path("state").asString()).isEqualTo("waiting");
        assertThat(job(0).path("attempts").asInt()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(10));
        testJobs.runDue();
        clock.advance(Duration.ofSeconds(10));
        testJobs.runDue();
        assertThat(job(0).path("attempts").asInt()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(10));
        testJobs.runDue();

        JsonNode dead = job(0);
        assertThat(dead.path("state").asString()).isEqualTo("dead");
        assertThat(dead.path("error").asString()).contains("the printer is on fire");
        assertThat(dead.path("errorHash").asString()).matches("[0-9a-f]{16}");
        assertThat(effects()).isZero();
        assertThat(testJobs.due()).isZero();

        TestWork.HOOKS.clear();
        retry(owner(), dead).expect(200);
        testJobs.runDue();
        assertThat(effects()).isEqualTo(1);
        assertThat(job(0).path("state").asString()).isEqualTo("succeeded");
        assertThat(actionsOf("jobs.job")).containsExactly("test.hooked", "job.retry");
    }

    @Test
    void aJobInStepsContinuesWhereItStopped() {
        hook((task, run) -> {
            if (run.done() == 4 && run.attempt() == 1) {
                throw new IllegalStateException("the power fails");
            }
        });
        schedule(TestWork.STEPS, "one", Duration.ZERO);
        testJobs.runDue();
        assertThat(job(0).path("progress").path("done").asInt()).isEqualTo(4);

        clock.advance(Duration.ofMinutes(1));
        testJobs.runDue();

        assertThat(effects()).isEqualTo(TestWork.STEP_COUNT);
        assertThat(job(0).path("progress").path("message").asString()).isEqualTo("Team 10");
    }

    @Test
    void aRunningJobStopsWhenItIsCancelled() {
        hook((task, run) -> {
            if (run.done() == 3) {
                JsonNode running = job(0);
                assertThat(running.path("state").asString()).isEqualTo("running");
                owner().seen(running.path("version").asLong())
                        .post("/api/v1/jobs/" + running.path("id").asString() + "/cancellation", "")
                        .expect(200);
            }
        });
        schedule(TestWork.STEPS, "one", Duration.ZERO);
        testJobs.runDue();

        assertThat(job(0).path("state").asString()).isEqualTo("cancelled");
        assertThat(effects()).isEqualTo(3);
    }

    @Test
    void aJobThatTakesTooLongIsStopped() {
        hook((task, run) -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            run.progress("late", 1, null, "");
        });
        schedule(TestWork.HASTY, "one", Duration.ZERO);
        testJobs.runDue();

        assertThat(job(0).path("state").asString()).isEqualTo("dead");
        assertThat(job(0).path("error").asString()).contains("TOO_LONG");
    }

    @Test
    void anAttemptThatWasTakenOverHasNoEffect() {
        hook((task, run) -> {
            if (run.attempt() == 1) {
                world.in(firm())
                        .run(() -> world.transaction()
                                .executeWithoutResult(status -> world.jdbc()
                                        .sql(
                                                "update jobs.job set attempts = attempts + 1 where firm_id = shared.firm()")
                                        .update()));
                run.progress("write", 5, null, "");
            }
        });
        schedule(TestWork.STEPS, "one", Duration.ZERO);
        testJobs.runDue();

        assertThat(effects()).isEqualTo(1);
        assertThat(job(0).path("state").asString()).isEqualTo("running");
    }

    @Test
    void aRoundThatFailsForOneFirmRunsForTheOthers() {
        FirmId other = world.foundFirm().firm();
        TestWork.HOOKS.put("round:" + other.value(), (t, r) -> {});
        ownerPerson();
        testJobs.runRecurring("test.round");

        assertThat(teams("round%")).isEqualTo(1);
        JsonNode entry = schedule()
                .valueStream()
                .filter(e -> e.path("name").asString().equals("test.round"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("last").path("succeededAt").isString()).isTrue();
        assertThat(schedule()).anyMatch(e -> e.path("name").asString().equals("jobs.forget"));
    }

    @Test
    void filtersTheListByStateAndType() {
        schedule(TestWork.EFFECT, "one", Duration.ofHours(1));
        schedule(TestWork.STEPS, "two", Duration.ZERO);
        testJobs.runDue();

        assertThat(list("?state=waiting").size()).isEqualTo(1);
        assertThat(list("?state=succeeded").size()).isEqualTo(1);
        assertThat(list("?type=test.steps&limit=1").get(0).path("label").asString())
                .isEqualTo("Writes ten teams, one in each step");
        assertThat(list("?state=dead").size()).isZero();
    }

    @Test
    void jobsOfAnotherFirmDoNotExist() {
        schedule(TestWork.EFFECT, "one", Duration.ofHours(1));
        String id = job(0).path("id").asString();

        stranger().get("/api/v1/jobs/" + id).expect(404);
        stranger().seen(1).post("/api/v1/jobs/" + id + "/cancellation", "").expect(404);
        as(BuiltInRole.MANAGER)
                .seen(1)
                .post("/api/v1/jobs/" + id + "/cancellation", "")
                .expect(403);
        assertThat(retry(owner(), job(0)).expect(409).code()).isEqualTo("job.not-dead");
        owner().seen(7).post("/api/v1/jobs/" + id + "/cancellation", "").expect(412);
        owner().seen(1).post("/api/v1/jobs/" + id + "/cancellation", "").expect(200);
    }

    private FirmId firm() {
        return ownerPerson().firm();
    }

    private void inFirm(Runnable work) {
        world.in(firm()).run(() -> world.transaction().executeWithoutResult(status -> work.run()));
    }

    private void schedule(JobType<TestWork.Task> type, String key, Duration in) {
        inFirm(() -> jobs.schedule(
                type, key, new TestWork.Task(text), clock.instant().plus(in)));
    }

    private void hook(BiConsumer<TestWork.Task, JobRun> what) {
        TestWork.HOOKS.put(text, what);
    }

    /** Keeps the scheduler's row, and puts it back when called: as if the note that the job is done had been lost. */
    private Runnable deliverAgain() {
        String rows = world.in(firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select coalesce(json_agg(t), '[]')::text from jobs.task t")
                                .query(String.class)
                                .single()));
        return () -> inFirm(() -> world.jdbc()
                .sql(
                        "insert into jobs.task select * from json_populate_recordset(null::jobs.task, cast(:rows as json))")
                .param("rows", rows)
                .update());
    }

    private static Http.Answer retry(Http caller, JsonNode job) {
        return caller.seen(job.path("version").asLong())
                .post("/api/v1/jobs/" + job.path("id").asString() + "/retry", "");
    }

    private JsonNode list(String query) {
        return owner().get("/api/v1/jobs" + query).expect(200).json().path("items");
    }

    private JsonNode job(int index) {
        return list("").get(index);
    }

    private JsonNode schedule() {
        return owner().get("/api/v1/jobs/schedule").expect(200).json().path("items");
    }

    private long effects() {
        return teams(text + "%");
    }

    private long teams(String pattern) {
        return world.in(firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from firms.team where name like :pattern")
                                .param("pattern", pattern)
                                .query(Long.class)
                                .single()));
    }

    private java.util.List<String> actionsOf(String type) {
        return world.in(firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select action from audit.event where subject_type = :type order by seq")
                                .param("type", type)
                                .query(String.class)
                                .list()));
    }
}
