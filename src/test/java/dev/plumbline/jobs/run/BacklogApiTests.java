package dev.plumbline.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.operations.OperatorTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Operators see how much of each kind of work waits, and nothing of what it is about. */
class BacklogApiTests extends OperatorTest {
    private static final String JOBS = "/api/v1/operations/jobs";

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestJobs testJobs;

    @AfterEach
    void nothingStays() {
        testJobs.runDue();
        TestWork.HOOKS.clear();
    }

    private JsonNode kind(String type) {
        return anOperator()
                .get(JOBS)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatWaitsOfEachKindAndSaysSinceWhen() {
        testJobs.runDue();
        String type = TestWork.HOOKED.name();
        assertThat(kind(type).path("waiting").asLong()).isZero();
        assertThat(kind(type).path("oldestAt").isNull()).isTrue();

        Instant since = clock.instant();
        String text = "planted" + UUID.randomUUID();
        TestWork.HOOKS.put(text, (task, run) -> {});
        for (int n = 0; n < 2; n++) {
            String key = text + n;
            world.in(ownerPerson().firm())
                    .run(() -> world.transaction()
                            .executeWithoutResult(status ->
                                    jobs.schedule(TestWork.HOOKED, key, new TestWork.Task(text), clock.instant())));
        }

        JsonNode seen = kind(type);
        assertThat(seen.path("waiting").asLong()).isEqualTo(2);
        assertThat(seen.path("running").asLong()).isZero();
        assertThat(seen.path("recurring").asBoolean()).isFalse();
        assertThat(seen.path("label").asString()).isEqualTo(TestWork.HOOKED.label());
        assertThat(Instant.parse(seen.path("oldestAt").asString())).isBetween(since, clock.instant());
        assertThat(anOperator().get(JOBS).expect(200).text()).doesNotContain("planted");
    }

    @Test
    void workThatComesRoundIsThereUnderItsLabel() {
        JsonNode sealing = kind("audit.seal");

        assertThat(sealing.path("recurring").asBoolean()).isTrue();
        assertThat(sealing.path("label").asString()).isNotBlank().isNotEqualTo("audit.seal");
    }

    @ParameterizedTest
    @EnumSource(BuiltInRole.class)
    void isForOperatorsOnly(BuiltInRole role) {
        assertThat(as(role).get(JOBS).status()).isEqualTo(403);
        assertThat(anonymous().get(JOBS).status()).isEqualTo(401);
    }
}
