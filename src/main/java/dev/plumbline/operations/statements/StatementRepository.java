package dev.plumbline.operations.statements;

import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope. The application itself may not see the figures: functions of the database give what operators may know. */
@Repository
class StatementRepository {
    private static final String STATE = """
            select operations.statements_state()
            """;

    private static final String COUNTED = """
            select id, text, calls, total_ms, mean_ms, max_ms, row_count, hits, reads, since,
                   coalesce(total_ms / nullif(sum(total_ms) over (), 0), 0) as share,
                   count(*) over () as of_all, min(since) over () as first_since
              from operations.statements()
             order by case cast(:order as text) when 'mean' then mean_ms when 'max' then max_ms
                                                when 'calls' then calls else total_ms end desc, id
             limit :most
            """;

    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first of them.
     *
     * @param ofAll how many there are
     * @param since when the first of all was counted; null when there is none
     */
    record First(
            List<Statement> statements,
            long ofAll,
            @Nullable Instant since) {}

    private record Row(Statement statement, long ofAll, Instant since) {}

    StatementState state() {
        return Coded.of(
                StatementState.class, jdbc.sql(STATE).query(String.class).single());
    }

    First first(StatementOrder order, int most) {
        List<Row> rows = jdbc.sql(COUNTED)
                .param("order", order.code())
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
        return new First(
                rows.stream().map(Row::statement).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().ofAll(),
                rows.isEmpty() ? null : rows.getFirst().since());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Statement(
                        row.getString("id"),
                        row.getString("text"),
                        row.getLong("calls"),
                        row.getDouble("total_ms"),
                        row.getDouble("mean_ms"),
                        row.getDouble("max_ms"),
                        row.getDouble("share"),
                        row.getLong("row_count"),
                        row.getLong("hits"),
                        row.getLong("reads"),
                        instant(row, "since")),
                row.getLong("of_all"),
                instant(row, "first_since"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
