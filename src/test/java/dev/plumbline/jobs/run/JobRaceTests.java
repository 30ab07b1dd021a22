package dev.plumbline.jobs.run;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.shared.Scope;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A dead job is given up by some and tried again by others, all at the same moment. */
class JobRaceTests extends ApiTest {
    private static final int SIGN_IN_EVERY = 50;

    @Autowired
    private Jobs jobs;

    @Autowired
    private AttemptRepository attempts;

    private TestWorld.Person person;

    @Test
    void oneOfSixteenRetriesOrCancelsADeadJob() throws Exception {
        retriesAgainstCancellations(8);
    }

    @Test
    @Tag("slow")
    void oneOfSixteenRetriesOrCancelsADeadJobEachOfManyTimes() throws Exception {
        retriesAgainstCancellations(2_000);
    }

    private void retriesAgainstCancellations(int rounds) throws Exception {
        try (Race race = new Race("jobs, retry against cancel")) {
            for (int n = 0; n < rounds; n++) {
                if (n % SIGN_IN_EVERY == 0) {
                    person = world.foundFirm();
                }
                Http caller = anonymous().as(person);
                JsonNode dead = deadJob(caller);
                String path = "/api/v1/jobs/" + dead.path("id").asString();
                Http seen = caller.seen(dead.path("version").asLong());
                race.judge(
                        race.run(() -> seen.post(path + "/retry", ""), () -> seen.post(path + "/cancellation", "")),
                        200,
                        409,
                        412);
            }
            race.finish();
        }
    }

    private JsonNode deadJob(Http caller) {
        Scope scope = world.in(person.firm());
        scope.run(() -> world.transaction()
                .executeWithoutResult(status -> jobs.schedule(
                        TestWork.HOOKED, UUID.randomUUID().toString(), new TestWork.Task("race"), clock.instant())));
        JobId id = new JobId(UUID.fromString(waiting(caller).path("id").asString()));
        scope.run(() -> world.transaction().executeWithoutResult(status -> {
            AttemptRepository.Begun begun =
                    attempts.begin(person.firm(), id, clock.instant()).orElseThrow();
            attempts.bury(
                    new AttemptRepository.Attempt(person.firm(), id, begun.attempt()),
                    clock.instant(),
                    Failure.of(new IllegalStateException("the printer is on fire")));
        }));
        return caller.get("/api/v1/jobs/" + id.value()).expect(200).json();
    }

    /** The one just asked for: the list shows the newest first. */
    private static JsonNode waiting(Http caller) {
        return caller.get("/api/v1/jobs?type=test.hooked")
                .expect(200)
                .json()
                .path("items")
                .get(0);
    }
}
