package dev.plumbline.billing.providers;

import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ProviderRepository {
    private static final String ONE = """
            select version, kind, live, secret_key, secret_key_end, signing_secret, signing_secret_end, former_secret,
                   former_secret_end, prices
              from billing.provider
             where firm_id = shared.firm()
            """;
    private static final String LOCK = ONE + " for no key update";
    private static final String INSERT = """
            insert into billing.provider (firm_id, kind, live, secret_key, secret_key_end, signing_secret, signing_secret_end,
                                          former_secret, former_secret_end, prices, created_at, updated_at)
            values (shared.firm(), :kind, :live, :key, :keyEnd, :signing, :signingEnd, :former, :formerEnd,
                    cast(:prices as jsonb), :now, :now)
                on conflict on constraint provider_once do nothing
            """;
    private static final String UPDATE = """
            update billing.provider
               set kind = :kind, live = :live, secret_key = :key, secret_key_end = :keyEnd, signing_secret = :signing,
                   signing_secret_end = :signingEnd, former_secret = :former, former_secret_end = :formerEnd,
                   prices = cast(:prices as jsonb)
             where firm_id = shared.firm()
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProviderRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Provider find() {
        return jdbc.sql(ONE).query((row, n) -> provider(row)).optional().orElse(Provider.NONE);
    }

    Provider lock() {
        return jdbc.sql(LOCK).query((row, n) -> provider(row)).optional().orElse(Provider.NONE);
    }

    /** False when somebody else was first. */
    boolean insert(Provider provider, Instant now) {
        return values(INSERT, provider)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(Provider provider) {
        values(UPDATE, provider).update();
    }

    private JdbcClient.StatementSpec values(String sql, Provider provider) {
        return jdbc.sql(sql)
                .param("kind", provider.kind().code())
                .param("live", provider.live())
                .param("key", sealed(provider.key()))
                .param("keyEnd", end(provider.key()))
                .param("signing", sealed(provider.signing()))
                .param("signingEnd", end(provider.signing()))
                .param("former", sealed(provider.former()))
                .param("formerEnd", end(provider.former()))
                .param("prices", json.writeValueAsString(provider.prices()));
    }

    private static @Nullable String sealed(@Nullable Kept secret) {
        return secret == null ? null : secret.sealed();
    }

    private static @Nullable String end(@Nullable Kept secret) {
        return secret == null ? null : secret.end();
    }

    private Provider provider(ResultSet row) throws SQLException {
        return new Provider(
                row.getLong("version"),
                Coded.of(ProviderKind.class, row.getString("kind")),
                row.getBoolean("live"),
                kept(row.getString("secret_key"), row.getString("secret_key_end")),
                kept(row.getString("signing_secret"), row.getString("signing_secret_end")),
                kept(row.getString("former_secret"), row.getString("former_secret_end")),
                List.of(json.readValue(row.getString("prices"), PlanPrice[].class)));
    }

    private static @Nullable Kept kept(@Nullable String sealed, @Nullable String end) {
        return sealed == null || end == null ? null : new Kept(sealed, end);
    }
}
