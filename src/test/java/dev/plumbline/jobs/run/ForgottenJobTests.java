package dev.plumbline.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.jobs.Jobs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForgottenJobTests extends ApiTest {
    @Autowired
    private Jobs jobs;

    @Autowired
    private TestJobs testJobs;

    @Test
    void forgetsWhatEndedWellNinetyDaysAgoAndNothingElse() {
        schedule("done", Duration.ZERO);
        testJobs.runDue();
        schedule("waits", Duration.ofDays(200));
        clock.advance(Duration.ofDays(89));
        testJobs.runRecurring("jobs.forget");
        assertThat(states()).containsExactlyInAnyOrder("succeeded", "waiting");

        clock.advance(Duration.ofDays(2));
        testJobs.runRecurring("jobs.forget");
        assertThat(states()).containsExactly("waiting");
    }

    private void schedule(String key, Duration in) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> jobs.schedule(
                                TestWork.EFFECT,
                                key,
                                new TestWork.Task(key),
                                clock.instant().plus(in))));
    }

    private List<String> states() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select state from jobs.job")
                                .query(String.class)
                                .list()));
    }
}
