package dev.plumbline.jobs.run;

import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecurrenceRepository {
    private static final String SUCCEEDED = """
            insert into jobs.recurrence (firm_id, name, last_started_at, last_succeeded_at)
            values (:firm, :name, :started, :ended)
                on conflict (firm_id, name) do update
               set last_started_at = excluded.last_started_at, last_succeeded_at = excluded.last_succeeded_at, failures = 0
            """;

    private static final String FAILED = """
            insert into jobs.recurrence (firm_id, name, last_started_at, last_failed_at, failures, error, error_hash)
            values (:firm, :name, :started, :ended, 1, :error, :hash)
                on conflict (firm_id, name) do update
               set last_started_at = excluded.last_started_at, last_failed_at = excluded.last_failed_at,
                   failures = recurrence.failures + 1, error = excluded.error, error_hash = excluded.error_hash
            """;

    private final JdbcClient jdbc;

    RecurrenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Round(FirmId firm, String name, Instant started, Instant ended) {}

    void succeeded(Round round) {
        write(SUCCEEDED, round).update();
    }

    void failed(Round round, Failure failure) {
        write(FAILED, round)
                .param("error", failure.text())
                .param("hash", failure.hash())
                .update();
    }

    private JdbcClient.StatementSpec write(String sql, Round round) {
        return jdbc.sql(sql)
                .param("firm", round.firm().value())
                .param("name", round.name())
                .param("started", round.started().atOffset(ZoneOffset.UTC))
                .param("ended", round.ended().atOffset(ZoneOffset.UTC));
    }
}
