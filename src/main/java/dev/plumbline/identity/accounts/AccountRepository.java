package dev.plumbline.identity.accounts;

import dev.plumbline.identity.Operators;
import dev.plumbline.shared.UserId;
import dev.plumbline.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AccountRepository {
    private static final TypeReference<Map<String, String>> PREFERENCES = new TypeReference<>() {};

    private static final String BY_EMAIL = """
            select id, email, name, password_hash, password_short, preferences, disabled_at, operator, version
              from identity.account
             where email_key = lower(:email)
            """;

    private static final String FIND = """
            select id, email, name, password_hash, password_short, preferences, disabled_at, operator, version
              from identity.account
             where id = :id
            """;

    private static final String LIST = """
            select id, email, name, password_hash, password_short, preferences, disabled_at, operator, version
              from identity.account
             order by email_key
             limit :limit
            """;

    private static final String OPEN = """
            select id from identity.account where id = any(:ids) and disabled_at is null
            """;

    private static final String EXIST = "select exists (select 1 from identity.account)";

    private static final String LOCK_BEFORE_FIRST = "select pg_advisory_xact_lock(hashtext('identity.account first'))";

    private static final String INSERT = """
            insert into identity.account (id, email, name, password_hash, operator, created_at, updated_at)
            values (:id, :email, :name, :hash, :operator, :now, :now)
            """;

    private static final String CHANGE_PASSWORD = """
            update identity.account set password_hash = :hash, password_short = :short where id = :id
            """;

    private static final String REHASH = """
            update identity.account set password_hash = :hash where id = :id and password_hash = :old
            """;

    private static final String UPDATE = """
            update identity.account
               set name = :name, preferences = cast(:preferences as jsonb)
             where id = :id and version = :version
            """;

    private static final String DISABLE = """
            update identity.account set disabled_at = :now where id = :id and disabled_at is null
            """;

    private static final String ENABLE = """
            update identity.account set disabled_at = null where id = :id and disabled_at is not null
            """;

    private static final String OPERATORS = """
            select id, email, name
              from identity.account
             where operator and disabled_at is null
             order by id
             limit 100
            """;

    private static final String APPOINT = """
            update identity.account set operator = :operator where id = :id and operator <> :operator
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql(BY_EMAIL)
                .param("email", email)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> find(UserId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> account(row))
                .optional();
    }

    List<Account> list(int limit) {
        return jdbc.sql(LIST)
                .param("limit", limit)
                .query((row, n) -> account(row))
                .list();
    }

    Set<UserId> open(Collection<UserId> ids) {
        return jdbc.sql(OPEN)
                .param("ids", ids.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, n) -> new UserId(row.getObject("id", UUID.class)))
                .set();
    }

    boolean exist() {
        return jdbc.sql(EXIST).query(Boolean.class).single();
    }

    void lockBeforeFirst() {
        jdbc.sql(LOCK_BEFORE_FIRST).query((row, n) -> 0).list();
    }

    void insert(UserId id, NewAccount account, boolean operator, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("email", account.email())
                .param("name", account.name())
                .param("hash", account.passwordHash())
                .param("operator", operator)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void changePassword(UserId id, String hash, boolean isShort) {
        jdbc.sql(CHANGE_PASSWORD)
                .param("id", id.value())
                .param("hash", hash)
                .param("short", isShort)
                .update();
    }

    void rehash(Account seen, String hash) {
        jdbc.sql(REHASH)
                .param("id", seen.id().value())
                .param("hash", hash)
                .param("old", seen.passwordHash())
                .update();
    }

    boolean update(UserId id, Version seen, String name, Map<String, String> preferences) {
        return jdbc.sql(UPDATE)
                        .param("id", id.value())
                        .param("version", seen.value())
                        .param("name", name)
                        .param("preferences", json.writeValueAsString(preferences))
                        .update()
                == 1;
    }

    void disable(UserId id, Instant now) {
        jdbc.sql(DISABLE)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Operators.Operator> operators() {
        return jdbc.sql(OPERATORS)
                .query((row, n) -> new Operators.Operator(
                        new UserId(row.getObject("id", UUID.class)), row.getString("email"), row.getString("name")))
                .list();
    }

    void enable(UserId id) {
        jdbc.sql(ENABLE).param("id", id.value()).update();
    }

    void appoint(UserId id, boolean operator) {
        jdbc.sql(APPOINT).param("id", id.value()).param("operator", operator).update();
    }

    private Account account(ResultSet row) throws SQLException {
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getBoolean("password_short"),
                row.getObject("disabled_at") != null,
                row.getBoolean("operator"),
                json.readValue(row.getString("preferences"), PREFERENCES),
                row.getLong("version"));
    }
}
