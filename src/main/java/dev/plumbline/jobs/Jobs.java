package dev.plumbline.jobs;

import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Schedules work for later in the transaction that asks for it: rolled back with it, never lost after it. */
@Service
public class Jobs {
    private final JobRepository jobs;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Jobs(JobRepository jobs, JsonMapper json, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Schedules a job of the current firm, once for each key: a second call with the same type and key changes nothing,
     * unless the first job was cancelled.
     *
     * @param key names the effect within the firm, as in {@code <lead id>:<step>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void schedule(JobType<T> type, String key, T data, Instant at) {
        Scope scope = Scope.current();
        JobRepository.NewJob job = new JobRepository.NewJob(
                new JobId(ids.next()), type.name(), key, json.writeValueAsString(data), scope.request());
        JobId scheduled = jobs.insert(scope.firm(), job, at, clock.instant());
        if (scheduled != null) {
            issueTicket(scope.firm(), type.name(), scheduled, at);
        }
    }

    /** Schedules a job to run as soon as this transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void schedule(JobType<T> type, String key, T data) {
        schedule(type, key, data, clock.instant());
    }

    /** The latest jobs of a kind that the current firm asked for, latest first. */
    @Transactional(readOnly = true)
    public List<JobFacts> recent(JobType<?> type, int limit) {
        return jobs.recent(Scope.current().firm(), type.name(), limit);
    }

    /** How the latest job with each of these keys goes, by key. */
    @Transactional(readOnly = true)
    public Map<String, JobFacts> find(JobType<?> type, Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : jobs.byKeys(Scope.current().firm(), type.name(), keys);
    }

    /** Cancels the job with this key if it has not ended; one that runs is asked to stop. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(JobType<?> type, String key) {
        FirmId firm = Scope.current().firm();
        jobs.lock(firm, type.name(), key).ifPresent(job -> {
            if (JobReadiness.cancel(job.state()).ready()) {
                stop(firm, job);
            }
        });
    }

    /** Cancels a job of the current firm. */
    @Transactional
    public void cancel(JobId id, Version seen) {
        FirmId firm = Scope.current().firm();
        JobRepository.Job job = jobs.lock(firm, id).orElseThrow(Problem.notFound("job"));
        require(job, seen);
        JobReadiness.cancel(job.state()).require(JobsProblem.ENDED);
        stop(firm, job);
    }

    /** Gives a dead job of the current firm another full set of attempts. */
    @Transactional
    public void retry(JobId id, Version seen) {
        FirmId firm = Scope.current().firm();
        JobRepository.Job job = jobs.lock(firm, id).orElseThrow(Problem.notFound("job"));
        require(job, seen);
        JobReadiness.retry(job.state()).require(JobsProblem.NOT_DEAD);
        Instant now = clock.instant();
        jobs.exhume(firm, id, now);
        issueTicket(firm, job.type(), id, now);
    }

    private void stop(FirmId firm, JobRepository.Job job) {
        if (job.state() == JobState.RUNNING) {
            jobs.askToStop(firm, job.id(), clock.instant());
        } else {
            jobs.cancel(firm, job.id(), clock.instant());
            jobs.withdraw(firm, job.type(), job.id());
        }
    }

    private void issueTicket(FirmId firm, String type, JobId job, Instant at) {
        Ticket ticket = new Ticket(firm, job, Scope.current().request());
        jobs.issue(firm, type, job, at, json.writeValueAsBytes(ticket));
    }

    private static void require(JobRepository.Job job, Version seen) {
        if (job.version() != seen.value()) {
            throw Problem.of(SharedProblem.STALE, "The job has moved on. Read it again.");
        }
    }
}
