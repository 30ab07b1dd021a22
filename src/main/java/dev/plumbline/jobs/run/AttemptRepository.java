package dev.plumbline.jobs.run;

import dev.plumbline.jobs.JobId;
import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a worker writes about its job. The number of the attempt is the fence: once another worker has begun the next one,
 * nothing that this one writes has an effect.
 */
@Repository
class AttemptRepository {
    private static final String BEGIN = """
            update jobs.job
               set attempts = attempts + 1, started_at = :now
             where firm_id = :firm and id = :id
               and (state = 'running' or (state = 'waiting' and due_at <= :now))
            returning attempts, data::text as data, done, stop_asked_at is not null as stop
            """;

    private static final String DUE = """
            select due_at
              from jobs.job
             where firm_id = :firm and id = :id and state = 'waiting'
            """;

    private static final String HOLD = """
            select 1
              from jobs.job
             where firm_id = :firm and id = :id and attempts = :attempt and state = 'running'
               for update
            """;

    private static final String PROGRESS = """
            update jobs.job
               set step = :step, done = :done, total = :total, message = :message
             where firm_id = :firm and id = :id and attempts = :attempt and state = 'running'
            returning stop_asked_at is not null as stop
            """;

    private static final String FINISH = """
            update jobs.job
               set finished_at = :now, error = null, error_hash = null
             where firm_id = :firm and id = :id and attempts = :attempt and state = 'running'
            """;

    private static final String STOPPED = """
            update jobs.job
               set cancelled_at = :now
             where firm_id = :firm and id = :id and attempts = :attempt and state = 'running'
            """;

    private static final String POSTPONE = """
            update jobs.job
               set started_at = null, due_at = :now, error = :error, error_hash = :hash
             where firm_id = :firm and id = :id and attempts = :attempt and state = 'running'
            """;

    private static final String BURY = """
            update jobs.job
               set buried_at = :now, error = :error, error_hash = :hash
             where firm_id = :firm and id = :id and attempts = :attempt and state = 'running'
            """;

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Begun(int attempt, String data, long done, boolean stop) {}

    /** One attempt of one job, as a key. */
    record Attempt(FirmId firm, JobId job, int number) {}

    record Progress(String step, long done, @Nullable Long total, String message) {}

    /** Empty when there is nothing to do now: ended, or not due. */
    Optional<Begun> begin(FirmId firm, JobId job, Instant now) {
        return jdbc.sql(BEGIN)
                .param("firm", firm.value())
                .param("id", job.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Begun(
                        row.getInt("attempts"), row.getString("data"), row.getLong("done"), row.getBoolean("stop")))
                .optional();
    }

    /** When a waiting job is due. */
    Optional<Instant> due(FirmId firm, JobId job) {
        return jdbc.sql(DUE)
                .param("firm", firm.value())
                .param("id", job.value())
                .query((row, n) -> row.getTimestamp("due_at").toInstant())
                .optional();
    }

    /** Locks the job for the rest of the transaction; false when this attempt no longer holds it. */
    boolean hold(Attempt attempt) {
        return jdbc.sql(HOLD)
                .param("firm", attempt.firm().value())
                .param("id", attempt.job().value())
                .param("attempt", attempt.number())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether the job was asked to stop; empty when this attempt no longer holds it. */
    Optional<Boolean> progress(Attempt attempt, Progress progress) {
        return jdbc.sql(PROGRESS)
                .param("firm", attempt.firm().value())
                .param("id", attempt.job().value())
                .param("attempt", attempt.number())
                .param("step", progress.step())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("message", progress.message())
                .query(Boolean.class)
                .optional();
    }

    void finish(Attempt attempt, Instant now) {
        end(FINISH, attempt, now).update();
    }

    void stopped(Attempt attempt, Instant now) {
        end(STOPPED, attempt, now).update();
    }

    void postpone(Attempt attempt, Instant until, Failure why) {
        failed(POSTPONE, attempt, until, why);
    }

    void bury(Attempt attempt, Instant now, Failure why) {
        failed(BURY, attempt, now, why);
    }

    private void failed(String sql, Attempt attempt, Instant at, Failure why) {
        end(sql, attempt, at)
                .param("error", why.text())
                .param("hash", why.hash())
                .update();
    }

    private JdbcClient.StatementSpec end(String sql, Attempt attempt, Instant at) {
        return jdbc.sql(sql)
                .param("firm", attempt.firm().value())
                .param("id", attempt.job().value())
                .param("attempt", attempt.number())
                .param("now", at.atOffset(ZoneOffset.UTC));
    }
}
