package dev.plumbline.jobs.run;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.plumbline.TestClock;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs in tests, on the test's own thread and by the test's clock: nothing runs unless a test says so. */
@TestComponent
public class TestJobs {
    private static final int ROUNDS_MAX = 1_000;

    private final SchedulerFactory factory;
    private final ObjectProvider<RecurringJob> recurring;
    private final RecurringWorker recurringWorker;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final ManualScheduler scheduler;
    private final SettableClock schedulerClock = new SettableClock();

    TestJobs(
            SchedulerFactory factory,
            ObjectProvider<RecurringJob> recurring,
            RecurringWorker recurringWorker,
            PlatformConnections connections,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestClock clock) {
        this.factory = factory;
        this.recurring = recurring;
        this.recurringWorker = recurringWorker;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        TestHelper.ManualSchedulerBuilder builder =
                TestHelper.createManualScheduler(connections.dataSource(), List.copyOf(this.factory.tasks()));
        this.scheduler = this.factory.dress(builder).clock(schedulerClock).build();
    }

    /** Runs every job that is due now, of every firm, and what these schedule for now, until none is left. */
    public void runDue() {
        for (int round = 0; due() > 0; round++) {
            if (round == ROUNDS_MAX) {
                throw new AssertionError("Jobs keep scheduling each other");
            }
            schedulerClock.set(clock.instant());
            scheduler.runAnyDueExecutions();
        }
    }

    /** Runs one round of a recurring job. */
    public void runRecurring(String name) {
        RecurringJob job = recurring.stream()
                .filter(j -> j.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no recurring job " + name));
        Scope.platform(Actor.job(name), "test", name).run(() -> recurringWorker.run(job));
    }

    /** How many jobs of all firms are due now. */
    public long due() {
        return Scope.platform(Actor.system("test"), "test", "test.look")
                .call(() -> transaction.execute(status -> jdbc.sql(
                                "select count(*) from jobs.task where task_name = any(:names) and execution_time <= :now and not picked")
                        .param(
                                "names",
                                factory.tasks().stream()
                                        .map(task -> task.getName())
                                        .toArray(String[]::new))
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .query(Long.class)
                        .single()));
    }
}
