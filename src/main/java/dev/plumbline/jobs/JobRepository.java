package dev.plumbline.jobs;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FirmId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JobRepository {
    /** Nothing happens to a key that is taken, unless its job was cancelled. */
    private static final String INSERT = """
            insert into jobs.job (firm_id, id, type, key, data, request, due_at, created_at, updated_at)
            values (:firm, :id, :type, :key, cast(:data as jsonb), :request, :at, :now, :now)
                on conflict (firm_id, type, key) do update
               set data = excluded.data, request = excluded.request, due_at = excluded.due_at, cancelled_at = null,
                   stop_asked_at = null, started_at = null, attempts = 0, step = '', done = 0, total = null,
                   message = '', error = null, error_hash = null
             where job.cancelled_at is not null
            returning id
            """;

    private static final String ISSUE = """
            insert into jobs.task (firm_id, task_name, task_instance, task_data, execution_time, picked, version, priority)
            values (:firm, :type, :id, :ticket, :at, false, 1, 50)
                on conflict (firm_id, task_name, task_instance) do nothing
            """;

    /** A row that the scheduler has picked is left to it: the worker then finds the job cancelled. */
    private static final String WITHDRAW = """
            delete from jobs.task
             where firm_id = :firm and task_name = :type and task_instance = :id and not picked
            """;

    private static final String LOCK_BY_ID = """
            select id, type, state, version
              from jobs.job
             where firm_id = :firm and id = :id
               for update
            """;

    private static final String LOCK_BY_KEY = """
            select id, type, state, version
              from jobs.job
             where firm_id = :firm and type = :type and key = :key
               for update
            """;

    private static final String RECENT = """
            select id, state, done, total, created_at, coalesce(finished_at, cancelled_at, buried_at) as ended_at
              from jobs.job
             where firm_id = :firm and type = :type
             order by created_at desc, id desc
             limit :limit
            """;

    private static final String BY_KEYS = """
            select distinct on (key) key, id, state, done, total, created_at,
                   coalesce(finished_at, cancelled_at, buried_at) as ended_at
              from jobs.job
             where firm_id = :firm and type = :type and key = any(:keys)
             order by key, created_at desc, id desc
            """;

    private static final String CANCEL = """
            update jobs.job
               set cancelled_at = :now
             where firm_id = :firm and id = :id
            """;

    private static final String ASK_TO_STOP = """
            update jobs.job
               set stop_asked_at = :now
             where firm_id = :firm and id = :id and stop_asked_at is null
            """;

    private static final String EXHUME = """
            update jobs.job
               set buried_at = null, stop_asked_at = null, started_at = null, attempts = 0, due_at = :now
             where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;

    JobRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record NewJob(JobId id, String type, String key, String data, String request) {}

    record Job(JobId id, String type, JobState state, long version) {}

    /** The id under which the job is now scheduled; null when its key was taken. */
    @Nullable
    JobId insert(FirmId firm, NewJob job, Instant at, Instant now) {
        return jdbc.sql(INSERT)
                .param("firm", firm.value())
                .param("id", job.id().value())
                .param("type", job.type())
                .param("key", job.key())
                .param("data", job.data())
                .param("request", job.request())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new JobId(row.getObject("id", UUID.class)))
                .optional()
                .orElse(null);
    }

    void issue(FirmId firm, String type, JobId job, Instant at, byte[] ticket) {
        jdbc.sql(ISSUE)
                .param("firm", firm.value())
                .param("type", type)
                .param("id", job.value().toString())
                .param("ticket", ticket)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(FirmId firm, String type, JobId job) {
        jdbc.sql(WITHDRAW)
                .param("firm", firm.value())
                .param("type", type)
                .param("id", job.value().toString())
                .update();
    }

    List<JobFacts> recent(FirmId firm, String type, int limit) {
        return jdbc.sql(RECENT)
                .param("firm", firm.value())
                .param("type", type)
                .param("limit", limit)
                .query((row, n) -> facts(row))
                .list();
    }

    Map<String, JobFacts> byKeys(FirmId firm, String type, Collection<String> keys) {
        Map<String, JobFacts> found = new HashMap<>();
        jdbc.sql(BY_KEYS)
                .param("firm", firm.value())
                .param("type", type)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("key"), facts(row));
                });
        return found;
    }

    Optional<Job> lock(FirmId firm, JobId id) {
        return jdbc.sql(LOCK_BY_ID)
                .param("firm", firm.value())
                .param("id", id.value())
                .query((row, n) -> job(row))
                .optional();
    }

    Optional<Job> lock(FirmId firm, String type, String key) {
        return jdbc.sql(LOCK_BY_KEY)
                .param("firm", firm.value())
                .param("type", type)
                .param("key", key)
                .query((row, n) -> job(row))
                .optional();
    }

    void cancel(FirmId firm, JobId id, Instant now) {
        change(CANCEL, firm, id, now);
    }

    void askToStop(FirmId firm, JobId id, Instant now) {
        change(ASK_TO_STOP, firm, id, now);
    }

    void exhume(FirmId firm, JobId id, Instant now) {
        change(EXHUME, firm, id, now);
    }

    private void change(String sql, FirmId firm, JobId id, Instant now) {
        jdbc.sql(sql)
                .param("firm", firm.value())
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("type"),
                Coded.of(JobState.class, row.getString("state")),
                row.getLong("version"));
    }

    private static JobFacts facts(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new JobFacts(
                new JobId(row.getObject("id", UUID.class)),
                Coded.of(JobState.class, row.getString("state")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
