package dev.plumbline.identity.passwords;

import dev.plumbline.shared.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordResetRepository {
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended('identity.password_reset ' || :account, 0))
            """;

    private static final String COUNT_SINCE = """
            select count(*) from identity.password_reset where account_id = :account and created_at > :since
            """;

    private static final String INSERT = """
            insert into identity.password_reset (token_hash, account_id, created_at, expires_at)
            values (:hash, :account, :now, :expires)
            """;

    private static final String FIND = """
            select account_id from identity.password_reset where token_hash = :hash and used_at is null and expires_at > :now
            """;

    private static final String USE = """
            update identity.password_reset set used_at = :now
             where token_hash = :hash and used_at is null and expires_at > :now
            """;

    private static final String VOID_OTHERS = """
            update identity.password_reset set used_at = :now where account_id = :account and used_at is null
            """;

    private final JdbcClient jdbc;

    PasswordResetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other for an account: of many at once each counts those before it. */
    void lock(UserId account) {
        jdbc.sql(LOCK)
                .param("account", account.value().toString())
                .query((row, n) -> 0)
                .list();
    }

    int countSince(UserId account, Instant since) {
        return jdbc.sql(COUNT_SINCE)
                .param("account", account.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void insert(String hash, UserId account, Instant now, Instant expires) {
        jdbc.sql(INSERT)
                .param("hash", hash)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UserId> find(String hash, Instant now) {
        return jdbc.sql(FIND)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new UserId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** False when the link was used or has grown too old meanwhile. */
    boolean use(String hash, Instant now) {
        return jdbc.sql(USE)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void voidOthers(UserId account, Instant now) {
        jdbc.sql(VOID_OTHERS)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
