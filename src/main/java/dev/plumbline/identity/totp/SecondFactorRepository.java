package dev.plumbline.identity.totp;

import dev.plumbline.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondFactorRepository {
    private static final String FIND = """
            select secret, confirmed_at, last_step from identity.second_factor where id = :id
            """;

    private static final String LOCK = """
            select secret, confirmed_at, last_step from identity.second_factor where id = :id for update
            """;

    private static final String REPLACE = """
            insert into identity.second_factor (id, secret, created_at)
            values (:id, :secret, :now)
            on conflict (id) do update set secret = excluded.secret, created_at = excluded.created_at
             where identity.second_factor.confirmed_at is null
            """;

    private static final String CONFIRM = "update identity.second_factor set confirmed_at = :now where id = :id";

    private static final String USE_STEP = "update identity.second_factor set last_step = :step where id = :id";

    private static final String INSERT_CODE = """
            insert into identity.recovery_code (account_id, code_hash) values (:id, :hash)
            """;

    private static final String USE_CODE = """
            update identity.recovery_code set used_at = :now
             where account_id = :id and code_hash = :hash and used_at is null
            """;

    private static final String UNUSED_CODES = """
            select count(*) from identity.recovery_code where account_id = :id and used_at is null
            """;

    private static final String DELETE_CODES = "delete from identity.recovery_code where account_id = :id";

    private static final String DELETE = "delete from identity.second_factor where id = :id";

    private final JdbcClient jdbc;

    SecondFactorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Factor(String sealed, boolean confirmed, long lastStep) {}

    Optional<Factor> find(UserId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> factor(row))
                .optional();
    }

    Optional<Factor> lock(UserId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> factor(row))
                .optional();
    }

    void replace(UserId id, String sealed, Instant now) {
        jdbc.sql(REPLACE)
                .param("id", id.value())
                .param("secret", sealed)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(UserId id, Instant now) {
        jdbc.sql(CONFIRM)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void useStep(UserId id, long step) {
        jdbc.sql(USE_STEP).param("id", id.value()).param("step", step).update();
    }

    void insertRecoveryCode(UserId id, String hash) {
        jdbc.sql(INSERT_CODE).param("id", id.value()).param("hash", hash).update();
    }

    boolean useRecoveryCode(UserId id, String hash, Instant now) {
        return jdbc.sql(USE_CODE)
                        .param("id", id.value())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int unusedRecoveryCodes(UserId id) {
        return jdbc.sql(UNUSED_CODES)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void delete(UserId id) {
        jdbc.sql(DELETE_CODES).param("id", id.value()).update();
        jdbc.sql(DELETE).param("id", id.value()).update();
    }

    private static Factor factor(ResultSet row) throws SQLException {
        return new Factor(row.getString("secret"), row.getObject("confirmed_at") != null, row.getLong("last_step"));
    }
}
