package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.JobState;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BoardRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("createdAt", "created_at", "timestamptz"));

    private static final String JOB = """
            select id, type, key, state, created_at, due_at, started_at,
                   coalesce(finished_at, cancelled_at, buried_at) as ended_at, attempts,
                   stop_asked_at is not null and state = 'running' as stopping, step, done, total, message, error,
                   error_hash, request, version
              from jobs.job
            """;

    private static final String FIND = JOB + """
             where firm_id = :firm and id = :id
            """;

    private static final String RECURRENCES = """
            select name, last_started_at, last_succeeded_at, last_failed_at, failures, error, error_hash
              from jobs.recurrence
             where firm_id = :firm
            """;

    private final JdbcClient jdbc;
    private final JobLabels labels;

    BoardRepository(JdbcClient jdbc, JobLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    Page<JobView> page(FirmId firm, JobFilter filter, PageRequest asked) {
        Listing listing = Listing.of(asked, SORTS, filter);
        Where where = new Where().and("firm_id = :firm", "firm", firm.value());
        if (filter.state() != null) {
            where.and("state = :state", "state", filter.state().code());
        }
        where.when(filter.type(), "type = :type", "type");
        listing.seek(where, "id");
        List<JobView> rows = jdbc.sql(JOB + where.sql() + listing.orderBy("id"))
                .params(where.params())
                .query((row, n) -> view(row))
                .list();
        return listing.page(
                rows, job -> job.createdAt().toString(), job -> job.id().value().toString());
    }

    Optional<JobView> find(FirmId firm, JobId id) {
        return jdbc.sql(FIND)
                .param("firm", firm.value())
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    /** How each recurring job went for the firm. */
    Map<String, ScheduleView.Round> rounds(FirmId firm) {
        return jdbc
                .sql(RECURRENCES)
                .param("firm", firm.value())
                .query((row, n) -> Map.entry(row.getString("name"), round(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JobView view(ResultSet row) throws SQLException {
        JobState state = Coded.of(JobState.class, row.getString("state"));
        return new JobView(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("type"),
                labels.of(row.getString("type")),
                row.getString("key"),
                state,
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getInt("attempts"),
                row.getBoolean("stopping"),
                new JobView.Progress(
                        row.getString("step"),
                        row.getLong("done"),
                        row.getObject("total", Long.class),
                        row.getString("message")),
                row.getString("error"),
                row.getString("error_hash"),
                row.getString("request"),
                row.getLong("version"),
                JobView.commands(state));
    }

    private static ScheduleView.Round round(ResultSet row) throws SQLException {
        return new ScheduleView.Round(
                row.getTimestamp("last_started_at").toInstant(),
                instant(row, "last_succeeded_at"),
                instant(row, "last_failed_at"),
                row.getInt("failures"),
                row.getString("error"),
                row.getString("error_hash"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
