package dev.plumbline.firms.firm;

import dev.plumbline.firms.FirmStatus;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FirmSettingsRepository {
    private static final String FIRM = """
            select id, name, slug, status, status_at, time_zone, currency, locale, limits, version
              from firms.firm
             where id = :firm
            """;

    private static final String LOCK = FIRM + " for no key update";

    private static final String UPDATE = """
            update firms.firm
               set name = :name, slug = :slug, time_zone = :timeZone, currency = :currency, locale = :locale
             where id = :firm
            """;

    private static final String STATUS = """
            update firms.firm set status = :status, status_command = :command where id = :firm
            """;

    private static final TypeReference<Map<String, Long>> LIMITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FirmSettingsRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Firm> find() {
        return bound(FIRM).query((row, n) -> firm(row)).optional();
    }

    Optional<Firm> lock() {
        return bound(LOCK).query((row, n) -> firm(row)).optional();
    }

    void update(Firm.Settings settings) {
        bound(UPDATE)
                .param("name", settings.name())
                .param("slug", settings.slug())
                .param("timeZone", settings.timeZone())
                .param("currency", settings.currency())
                .param("locale", settings.locale())
                .update();
    }

    void status(FirmStatus status, String command) {
        bound(STATUS).param("status", status.code()).param("command", command).update();
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql).param("firm", Scope.current().firm().value());
    }

    private Firm firm(ResultSet row) throws SQLException {
        return new Firm(
                new FirmId(row.getObject("id", UUID.class)),
                new Firm.Settings(
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("time_zone"),
                        row.getString("currency"),
                        row.getString("locale")),
                Coded.of(FirmStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("limits"), LIMITS),
                row.getLong("version"));
    }
}
