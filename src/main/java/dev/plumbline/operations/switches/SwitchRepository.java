package dev.plumbline.operations.switches;

import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope. */
@Repository
class SwitchRepository {
    private static final String ALL = """
            select kind, engaged_at, ends_at, reason, by_name, version
              from operations.switch
            """;

    private static final String INSERT = """
            insert into operations.switch (id, kind, engaged, engaged_at, ends_at, reason, by_name, created_at, updated_at)
            values (:id, :kind, :engaged, :since, :until, :reason, :by, :now, :now)
                on conflict on constraint switch_once do nothing
            """;

    private static final String UPDATE = """
            update operations.switch
               set engaged = :engaged, engaged_at = :since, ends_at = :until, reason = :reason, by_name = :by
             where kind = :kind and version = :version
            """;

    private final JdbcClient jdbc;

    SwitchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that anybody has ever touched. */
    List<Switch> touched() {
        return jdbc.sql(ALL)
                .query((row, n) -> new Switch(
                        Coded.of(SwitchKind.class, row.getString("kind")),
                        instant(row, "engaged_at"),
                        instant(row, "ends_at"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getLong("version")))
                .list();
    }

    /** False when somebody else was first. */
    boolean insert(UUID id, Switch first, Instant now) {
        return bound(INSERT, first)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it is not as it was seen. */
    boolean update(Switch next) {
        return bound(UPDATE, next).param("version", next.version()).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, Switch values) {
        return jdbc.sql(sql)
                .param("kind", values.kind().code())
                .param("engaged", values.engaged())
                .param("since", at(values.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", at(values.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", values.reason())
                .param("by", values.by());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
