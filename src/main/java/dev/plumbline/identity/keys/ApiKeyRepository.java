package dev.plumbline.identity.keys;

import dev.plumbline.shared.Scope;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiKeyRepository {
    private static final String INSERT = """
            insert into identity.api_key (firm_id, id, user_id, name, prefix, scopes, secret_hash, created_at, expires_at)
            values (:firm, :id, :user, :name, :prefix, :scopes, :hash, :created, :expires)
            """;

    private static final String LIST = """
            select id, name, prefix, scopes, user_id, created_at, expires_at, last_used_at
              from identity.api_key
             where firm_id = :firm and revoked_at is null
             order by created_at desc, id desc
             limit :limit
            """;

    private static final String LIVE = """
            select id, name, prefix, scopes, user_id, created_at, expires_at, last_used_at
              from identity.api_key
             where firm_id = :firm and secret_hash = :hash and revoked_at is null and expires_at > :now
            """;

    private static final String TOUCH = """
            update identity.api_key set last_used_at = :now
             where firm_id = :firm and id = :id and (last_used_at is null or last_used_at < :before)
            """;

    private static final String REVOKE = """
            update identity.api_key set revoked_at = :now where firm_id = :firm and id = :id and revoked_at is null
            """;

    private final JdbcClient jdbc;

    ApiKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ApiKeyView key, String hash) {
        jdbc.sql(INSERT)
                .param("firm", firm())
                .param("id", key.id().value())
                .param("user", key.userId().value())
                .param("name", key.name())
                .param("prefix", key.prefix())
                .param("scopes", key.scopes().toArray(String[]::new))
                .param("hash", hash)
                .param("created", key.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", key.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ApiKeyView> list(int limit) {
        return jdbc.sql(LIST)
                .param("firm", firm())
                .param("limit", limit)
                .query((row, n) -> key(row))
                .list();
    }

    Optional<ApiKeyView> live(String hash, Instant now) {
        return jdbc.sql(LIVE)
                .param("firm", firm())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> key(row))
                .optional();
    }

    void touch(ApiKeyId id, Instant now, Instant before) {
        jdbc.sql(TOUCH)
                .param("firm", firm())
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean revoke(ApiKeyId id, Instant now) {
        return jdbc.sql(REVOKE)
                        .param("firm", firm())
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static ApiKeyView key(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new ApiKeyView(
                new ApiKeyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("prefix"),
                List.of((String[]) row.getArray("scopes").getArray()),
                new UserId(row.getObject("user_id", UUID.class)),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                used == null ? null : used.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
