package dev.plumbline.jobs.run;

import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.jobs.Retries;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Kinds of jobs whose effects a test can count: each writes teams whose names begin with the text of its data. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWork {
    static final JobType<Task> EFFECT = JobType.of("test.effect", "Writes one team", Task.class);
    static final JobType<Task> HOOKED = JobType.of("test.hooked", "Does what the test says", Task.class)
            .with(new Retries(3, Duration.ofSeconds(10), Duration.ofMinutes(1)));
    static final JobType<Task> STEPS = JobType.inSteps("test.steps", "Writes ten teams, one in each step", Task.class)
            .with(new Retries(3, Duration.ofSeconds(10), Duration.ofMinutes(1)));
    static final JobType<Task> HASTY = JobType.inSteps("test.hasty", "May not take long", Task.class)
            .within(Duration.ofMillis(50))
            .with(Retries.NONE);
    static final int STEP_COUNT = 10;

    /** What {@link #HOOKED}, {@link #STEPS} and {@link #HASTY} do besides, by the text of their data. */
    static final Map<String, BiConsumer<Task, JobRun>> HOOKS = new ConcurrentHashMap<>();

    record Task(String text) {}

    @Bean
    JobWork<Task> effect(JdbcClient jdbc) {
        return EFFECT.does((task, run) -> writeTeam(jdbc, task.text()));
    }

    @Bean
    JobWork<Task> hooked(JdbcClient jdbc) {
        return HOOKED.does((task, run) -> {
            writeTeam(jdbc, task.text());
            hook(task, run);
        });
    }

    @Bean
    JobWork<Task> steps(JdbcClient jdbc, TransactionTemplate transaction) {
        return STEPS.does((task, run) -> {
            for (long step = run.done(); step < STEP_COUNT; step++) {
                long done = step + 1;
                transaction.executeWithoutResult(status -> {
                    writeTeam(jdbc, task.text());
                    run.progress("write", done, (long) STEP_COUNT, "Team " + done);
                });
                hook(task, run);
            }
        });
    }

    @Bean
    JobWork<Task> hasty() {
        return HASTY.does(TestWork::hook);
    }

    @Bean
    RecurringJob firmRound(JdbcClient jdbc, TransactionTemplate transaction) {
        return RecurringJob.forEachFirm("test.round", "Writes a team in each firm", Duration.ofDays(1), () -> {
            if (HOOKS.containsKey("round:" + Scope.current().firm().value())) {
                throw new IllegalStateException("this firm's round fails");
            }
            transaction.executeWithoutResult(status -> writeTeam(jdbc, "round"));
        });
    }

    private static void hook(Task task, JobRun run) {
        HOOKS.getOrDefault(task.text(), (t, r) -> {}).accept(task, run);
    }

    private static void writeTeam(JdbcClient jdbc, String text) {
        jdbc.sql("""
                insert into firms.team (firm_id, name, created_at, updated_at)
                values (:firm, :name, shared.now(), shared.now())
                """)
                .param("firm", Scope.current().firm().value())
                .param("name", text + " " + UUID.randomUUID())
                .update();
    }
}
