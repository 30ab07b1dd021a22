package dev.plumbline.identity.sessions;

import dev.plumbline.identity.SessionId;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.UserId;
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
class SessionRepository {
    private static final String INSERT = """
            insert into identity.session (id, account_id, working_in, created_at, last_used_at, expires_at, device, address)
            values (:id, :account, cast(:firm as uuid), :created, :created, :expires, :device, :address)
            """;

    private static final String INSERT_TOKEN = """
            insert into identity.refresh_token (token_hash, session_id, issued_at) values (:hash, :session, :now)
            """;

    private static final String LOCK_BY_TOKEN = """
            select s.id, s.account_id, s.working_in, s.created_at, s.last_used_at, s.expires_at,
                   coalesce(s.ended_at, a.disabled_at) as ended_at
              from identity.session s
              join identity.account a on a.id = s.account_id
             where s.id = (select t.session_id from identity.refresh_token t where t.token_hash = :hash)
               for update of s
            """;

    private static final String SPEND = """
            update identity.refresh_token set spent_at = :now where token_hash = :hash and spent_at is null
            """;

    private static final String TOUCH = "update identity.session set last_used_at = :now where id = :id";

    private static final String LIST = """
            select id, device, address, created_at, last_used_at
              from identity.session
             where account_id = :account and ended_at is null and expires_at > :now
               and (last_used_at > :idle or id = cast(:current as uuid))
             order by created_at desc, id desc
             limit 200
            """;

    private static final String LAST_FIRM = """
            select working_in
              from identity.session
             where account_id = :account and working_in is not null
             order by created_at desc
             limit 1
            """;

    private static final String ENTER = "update identity.session set working_in = :firm where id = :id";

    private static final String END = """
            update identity.session set ended_at = :now, end_reason = :reason where id = :id and ended_at is null
            """;

    private static final String END_OWN = """
            update identity.session set ended_at = :now, end_reason = 'revoked'
             where id = :id and account_id = :account and ended_at is null
            """;

    private static final String END_ALL = """
            update identity.session set ended_at = :now, end_reason = :reason
             where account_id = :account and ended_at is null and id is distinct from cast(:except as uuid)
            """;

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            SessionId id,
            UserId user,
            @Nullable FirmId firm,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            @Nullable Instant endedAt) {}

    void insert(Row session, Client client) {
        FirmId firm = session.firm();
        jdbc.sql(INSERT)
                .param("id", session.id().value())
                .param("account", session.user().value())
                .param("firm", firm == null ? null : firm.value())
                .param("created", session.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", session.expiresAt().atOffset(ZoneOffset.UTC))
                .param("device", client.userAgent())
                .param("address", client.address())
                .update();
    }

    void insertToken(String hash, SessionId session, Instant now) {
        jdbc.sql(INSERT_TOKEN)
                .param("hash", hash)
                .param("session", session.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> lockByToken(String hash) {
        return jdbc.sql(LOCK_BY_TOKEN)
                .param("hash", hash)
                .query((row, n) -> row(row))
                .optional();
    }

    /** False when the token was spent before. */
    boolean spend(String hash, Instant now) {
        return jdbc.sql(SPEND)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void touch(SessionId id, Instant now) {
        jdbc.sql(TOUCH)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<SessionView> list(UserId user, @Nullable SessionId current, Instant now, Instant idle) {
        UUID currentId = current == null ? null : current.value();
        return jdbc.sql(LIST)
                .param("account", user.value())
                .param("current", currentId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", idle.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new SessionView(
                            new SessionId(id),
                            row.getString("device"),
                            row.getString("address"),
                            instant(row, "created_at"),
                            instant(row, "last_used_at"),
                            id.equals(currentId));
                })
                .list();
    }

    Optional<FirmId> lastFirm(UserId user) {
        return jdbc.sql(LAST_FIRM)
                .param("account", user.value())
                .query((row, n) -> new FirmId(row.getObject("working_in", UUID.class)))
                .optional();
    }

    void enter(SessionId id, FirmId firm) {
        jdbc.sql(ENTER).param("id", id.value()).param("firm", firm.value()).update();
    }

    /** False when it was over before. */
    boolean end(SessionId id, String reason, Instant now) {
        return jdbc.sql(END)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean endOwn(SessionId id, UserId user, Instant now) {
        return jdbc.sql(END_OWN)
                        .param("id", id.value())
                        .param("account", user.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How many were not over before. */
    int endAll(UserId user, @Nullable SessionId except, String reason, Instant now) {
        return jdbc.sql(END_ALL)
                .param("account", user.value())
                .param("except", except == null ? null : except.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID firm = row.getObject("working_in", UUID.class);
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Row(
                new SessionId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("account_id", UUID.class)),
                firm == null ? null : new FirmId(firm),
                instant(row, "created_at"),
                instant(row, "last_used_at"),
                instant(row, "expires_at"),
                ended == null ? null : ended.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
