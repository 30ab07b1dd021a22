package dev.plumbline.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.Jobs;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BuriedJobNoticeTests extends ApiTest {
    @Autowired
    private Jobs jobs;

    @Autowired
    private TestJobs testJobs;

    private final String text = "t" + UUID.randomUUID();

    @BeforeEach
    void fails() {
        TestWork.HOOKS.put(text, (task, run) -> {
            throw new IllegalStateException("the printer is on fire");
        });
    }

    @AfterEach
    void forgetHooks() {
        TestWork.HOOKS.clear();
    }

    @Test
    void whoCanRetryADeadJobIsToldAndLedToIt() {
        Http manager = as(BuiltInRole.MANAGER);
        bury("one");

        assertThat(told(owner())).hasSize(1);
        JsonNode notice = told(owner()).get(0);
        assertThat(notice.path("subject").asString()).contains("May not take long");
        assertThat(owner().get("/api/v1" + notice.path("link").asString())
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(told(manager)).isEmpty();
        assertThat(told(stranger())).isEmpty();
    }

    @Test
    void onceADayForEachKind() {
        bury("one");
        bury("two");
        assertThat(told(owner())).hasSize(1);

        clock.advance(Duration.ofDays(1));
        bury("three");
        assertThat(told(anonymous().as(world.signInAgain(ownerPerson())))).hasSize(2);
    }

    private void bury(String key) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status ->
                                jobs.schedule(TestWork.HASTY, key, new TestWork.Task(text), clock.instant())));
        testJobs.runDue();
    }

    private static JsonNode told(Http caller) {
        return caller.get("/api/v1/messages/notifications").expect(200).json().path("items");
    }
}
