package dev.plumbline.jobs.run;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import dev.plumbline.jobs.JobBuried;
import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobStopped;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.Ticket;
import dev.plumbline.platform.Traces;
import dev.plumbline.shared.FirmId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs one attempt of one job, in the scope that is bound, and says what becomes of the scheduler's row. */
@Component
class JobWorker {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

    private final AttemptRepository attempts;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;
    private final Traces traces;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("job-limit").factory());

    JobWorker(
            AttemptRepository attempts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock,
            Traces traces) {
        this.attempts = attempts;
        this.transaction = transaction;
        this.events = events;
        this.json = json;
        this.clock = clock;
        this.traces = traces;
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }

    <T> CompletionHandler<Ticket> run(JobWork<T> work, Ticket ticket) {
        JobId job = Objects.requireNonNull(ticket.job());
        Optional<AttemptRepository.Begun> begun =
                transaction.execute(status -> attempts.begin(ticket.firm(), job, clock.instant()));
        if (begun == null || begun.isEmpty()) {
            return nothingToDo(ticket.firm(), job);
        }
        AttemptRepository.Attempt attempt =
                new AttemptRepository.Attempt(ticket.firm(), job, begun.get().attempt());
        if (begun.get().stop()) {
            transaction.executeWithoutResult(status -> attempts.stopped(attempt, clock.instant()));
            return remove();
        }
        if (attempt.number() > work.type().retries().tries()) {
            return failed(work.type(), attempt, new IllegalStateException("The node died while the job was running"));
        }
        return attempt(work, attempt, begun.get());
    }

    /** A job that was cancelled and scheduled anew may be looked at before its time. */
    private CompletionHandler<Ticket> nothingToDo(FirmId firm, JobId job) {
        Optional<Instant> due = transaction.execute(status -> attempts.due(firm, job));
        return due == null || due.isEmpty() ? remove() : (done, row) -> row.reschedule(done, due.get());
    }

    private <T> CompletionHandler<Ticket> attempt(
            JobWork<T> work, AttemptRepository.Attempt attempt, AttemptRepository.Begun begun) {
        try {
            T data = json.readValue(begun.data(), work.type().data());
            try (RunLimit limit = new RunLimit(timer, work.type().longest())) {
                JobRun run = new RunningJob(attempts, transaction, attempt, limit, begun.done());
                traces.job(work.type().name(), () -> perform(work, data, attempt, run));
            }
            return remove();
        } catch (JobStopped stopped) {
            return switch (stopped.why()) {
                case CANCELLED -> {
                    transaction.executeWithoutResult(status -> attempts.stopped(attempt, clock.instant()));
                    yield remove();
                }
                // The row belongs to the worker that took over.
                case TAKEN_OVER -> (done, row) -> LOG.warn("Job {} was taken over by another node", attempt.job());
                case TOO_LONG -> failed(work.type(), attempt, stopped);
            };
        } catch (RuntimeException | Error failure) {
            return failed(work.type(), attempt, failure);
        }
    }

    private <T> void perform(JobWork<T> work, T data, AttemptRepository.Attempt attempt, JobRun run) {
        if (!work.type().oneTransaction()) {
            work.handler().run(data, run);
            transaction.executeWithoutResult(status -> attempts.finish(attempt, clock.instant()));
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (!attempts.hold(attempt)) {
                throw new JobStopped(JobStopped.Why.TAKEN_OVER);
            }
            work.handler().run(data, run);
            attempts.finish(attempt, clock.instant());
        });
    }

    private CompletionHandler<Ticket> failed(JobType<?> type, AttemptRepository.Attempt attempt, Throwable thrown) {
        LOG.warn("Job {} of kind {} failed, attempt {}", attempt.job(), type.name(), attempt.number(), thrown);
        Failure failure = Failure.of(thrown);
        Instant now = clock.instant();
        if (type.retries().exhaustedBy(attempt.number())) {
            transaction.executeWithoutResult(status -> {
                attempts.bury(attempt, now, failure);
                events.publishEvent(new JobBuried(type.name(), type.label()));
            });
            return remove();
        }
        Instant next = now.plus(type.retries().after(attempt.number()));
        transaction.executeWithoutResult(status -> attempts.postpone(attempt, next, failure));
        return (done, row) -> row.reschedule(done, next);
    }

    private static CompletionHandler<Ticket> remove() {
        return new CompletionHandler.OnCompleteRemove<>();
    }
}
