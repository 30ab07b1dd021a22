package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.Coded;
import dev.plumbline.webhooks.EndpointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EndpointRepository {
    private static final String ENDPOINT = """
            select e.id, e.version, e.status, e.status_at, e.created_at, e.name, e.url, e.types, e.athens, e.secret,
                   e.former_secret, e.former_until, p.failing_since, p.resting_until, p.delivered_at
              from webhooks.endpoint e
              join webhooks.progress p on p.firm_id = e.firm_id and p.endpoint_id = e.id
             where e.firm_id = shared.firm()
            """;

    private static final String ALL = ENDPOINT + " and e.status <> 'retired' order by e.name, e.id limit :limit";

    private static final String ONE = ENDPOINT + " and e.id = :id";

    private static final String LOCK = ONE + " for update of e";

    private static final String INSERT = """
            with endpoint as (
              insert into webhooks.endpoint (firm_id, id, status, status_command, status_at, name, url, types, athens, secret,
                                             created_at, updated_at)
              values (shared.firm(), :id, :status, :command, :now, :name, :url, cast(:types as text[]), :athens, :secret,
                      :now, :now)
            )
            insert into webhooks.progress (firm_id, endpoint_id, leaf)
            values (shared.firm(), :id, :leaf)
            """;

    private static final String UPDATE = """
            update webhooks.endpoint
               set status = :status, status_command = :command, name = :name, url = :url, types = cast(:types as text[]),
                   athens = :athens, secret = :secret, former_secret = :formerSecret, former_until = :formerUntil
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    EndpointRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Endpoint> all(int limit) {
        return jdbc.sql(ALL)
                .param("limit", limit)
                .query((row, n) -> endpoint(row))
                .list();
    }

    Optional<Endpoint> find(EndpointId id) {
        return one(ONE, id);
    }

    Optional<Endpoint> lock(EndpointId id) {
        return one(LOCK, id);
    }

    /** @param leaf number of the first event that is told */
    void insert(EndpointId id, EndpointSettings settings, String secret, long leaf, Instant now) {
        written(INSERT, id, settings, secret)
                .param("status", EndpointStatus.ACTIVE.code())
                .param("command", EndpointLifecycle.CREATE)
                .param("leaf", leaf)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(Endpoint endpoint, String command) {
        written(UPDATE, endpoint.id(), endpoint.settings(), endpoint.secret())
                .param("status", endpoint.status().code())
                .param("command", command)
                .param("formerSecret", endpoint.formerSecret())
                .param("formerUntil", time(endpoint.formerUntil()))
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, EndpointId id, EndpointSettings s, String secret) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("name", s.name())
                .param("url", s.url())
                .param("types", s.types().toArray(String[]::new))
                .param("athens", s.athens())
                .param("secret", secret);
    }

    private Optional<Endpoint> one(String sql, EndpointId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> endpoint(row))
                .optional();
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        return new Endpoint(
                new EndpointId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Coded.of(EndpointStatus.class, row.getString("status")),
                Objects.requireNonNull(instant(row, "status_at")),
                Objects.requireNonNull(instant(row, "created_at")),
                new EndpointSettings(
                        row.getString("name"),
                        row.getString("url"),
                        List.of((String[]) row.getArray("types").getArray()),
                        row.getBoolean("athens")),
                row.getString("secret"),
                row.getString("former_secret"),
                instant(row, "former_until"),
                instant(row, "failing_since"),
                instant(row, "resting_until"),
                instant(row, "delivered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
