package dev.plumbline.jobs.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.jobs.Ticket;
import dev.plumbline.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes schedulers that know all kinds of jobs of the application. */
@Component
class SchedulerFactory {
    static final String TABLE = "jobs.task";

    /** When not even the failure could be stored: the database is away. */
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(10);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration SHUTDOWN = Duration.ofSeconds(15);

    private final List<Task<Ticket>> tasks;
    private final List<RecurringTask<?>> rounds;
    private final TicketSerializer serializer;
    private final ScopeInterceptor interceptor;
    private final Clock clock;

    SchedulerFactory(
            ObjectProvider<JobWork<?>> works,
            ObjectProvider<RecurringJob> recurring,
            JobWorker worker,
            RecurringWorker recurringWorker,
            Machinery machinery) {
        this.serializer = new TicketSerializer(machinery.json());
        this.interceptor = new ScopeInterceptor(machinery.ids());
        this.clock = machinery.clock();
        this.tasks =
                works.stream().<Task<Ticket>>map(work -> task(work, worker)).toList();
        this.rounds = recurring.stream()
                .<RecurringTask<?>>map(job -> round(job, recurringWorker))
                .toList();
        requireDistinctNames();
    }

    /** What every scheduler is made with. */
    @Component
    record Machinery(JsonMapper json, Ids ids, Clock clock) {}

    private void requireDistinctNames() {
        Set<String> names = new HashSet<>();
        java.util.stream.Stream.concat(tasks.stream(), rounds.stream()).forEach(task -> {
            if (!names.add(task.getName())) {
                throw new IllegalStateException("Two kinds of jobs are named " + task.getName());
            }
        });
    }

    /** A node that also starts what comes round. */
    Scheduler scheduler(DataSource connections, String node, JobSettings settings) {
        return node(connections, node, settings).startTasks(rounds).build();
    }

    SchedulerBuilder node(DataSource connections, String node, JobSettings settings) {
        return dress(Scheduler.create(connections, List.copyOf(tasks)))
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(node))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN);
    }

    /** What schedulers of the application and of tests have in common. */
    <B extends SchedulerBuilder> B dress(B builder) {
        builder.tableName(TABLE)
                .serializer(serializer)
                .addExecutionInterceptor(interceptor)
                .pollUsingLockAndFetch(0.5, 4.0);
        return builder;
    }

    List<Task<Ticket>> tasks() {
        return tasks;
    }

    private static <T> Task<Ticket> task(JobWork<T> work, JobWorker worker) {
        return Tasks.custom(work.type().name(), Ticket.class)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(DATABASE_AWAY))
                .execute((instance, context) -> worker.run(work, instance.getData()));
    }

    private static RecurringTask<?> round(RecurringJob job, RecurringWorker worker) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> worker.run(job));
    }
}
