package dev.plumbline.jobs.run;

import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobStopped;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** One attempt as its handler sees it. */
final class RunningJob implements JobRun {
    private final AttemptRepository attempts;
    private final TransactionTemplate transaction;
    private final AttemptRepository.Attempt attempt;
    private final RunLimit limit;
    private long done;

    RunningJob(
            AttemptRepository attempts,
            TransactionTemplate transaction,
            AttemptRepository.Attempt attempt,
            RunLimit limit,
            long done) {
        this.attempts = attempts;
        this.transaction = transaction;
        this.attempt = attempt;
        this.limit = limit;
        this.done = done;
    }

    @Override
    public JobId id() {
        return attempt.job();
    }

    @Override
    public int attempt() {
        return attempt.number();
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public void progress(String step, long now, @Nullable Long total, String message) {
        if (limit.over()) {
            throw new JobStopped(JobStopped.Why.TOO_LONG);
        }
        AttemptRepository.Progress progress = new AttemptRepository.Progress(step, now, total, message);
        Boolean stop = transaction.execute(
                status -> attempts.progress(attempt, progress).orElse(null));
        if (stop == null) {
            throw new JobStopped(JobStopped.Why.TAKEN_OVER);
        }
        if (stop) {
            throw new JobStopped(JobStopped.Why.CANCELLED);
        }
        done = now;
    }
}
