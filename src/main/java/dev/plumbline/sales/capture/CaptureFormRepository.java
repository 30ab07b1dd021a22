package dev.plumbline.sales.capture;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.capture.FormSettings.Asked;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaptureFormRepository {
    private static final String FORM = """
            select f.id, f.version, f.key, f.status, f.status_at, f.created_at, f.name, f.title, f.intro, f.asked, f.required,
                   f.source, f.thanks, f.return_to, f.origins, f.double_opt_in, f.per_minute, f.per_address
              from sales.capture_form f
             where f.firm_id = shared.firm()
            """;

    private static final String ALL = FORM + " order by f.name, f.id limit :limit";

    private static final String ONE = FORM + " and f.id = :id";

    private static final String LOCK = ONE + " for update";

    private static final String BY_KEY = FORM + " and f.key = :key and f.status in ('active', 'paused')";

    private static final String INSERT = """
            insert into sales.capture_form (
                   firm_id, id, key, status, status_command, status_at, name, title, intro, asked, required, source, thanks,
                   return_to, origins, double_opt_in, per_minute, per_address, created_at, updated_at)
            values (shared.firm(), :id, :key, :status, :command, :now, :name, :title, :intro, cast(:asked as text[]),
                   cast(:required as text[]), :source, :thanks, :returnTo, cast(:origins as text[]), :doubleOptIn, :perMinute,
                   :perAddress, :now, :now)
            """;

    private static final String UPDATE = """
            update sales.capture_form
               set key = :key, status = :status, status_command = :command, name = :name, title = :title, intro = :intro,
                   asked = cast(:asked as text[]), required = cast(:required as text[]), source = :source, thanks = :thanks,
                   return_to = :returnTo, origins = cast(:origins as text[]), double_opt_in = :doubleOptIn,
                   per_minute = :perMinute, per_address = :perAddress
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    CaptureFormRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaptureForm> all(int limit) {
        return jdbc.sql(ALL).param("limit", limit).query((row, n) -> form(row)).list();
    }

    Optional<CaptureForm> find(CaptureFormId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, n) -> form(row))
                .optional();
    }

    Optional<CaptureForm> lock(CaptureFormId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> form(row))
                .optional();
    }

    /** A form that strangers may know of. */
    Optional<CaptureForm> byKey(String key) {
        return jdbc.sql(BY_KEY).param("key", key).query((row, n) -> form(row)).optional();
    }

    void insert(CaptureForm form, String command, Instant now) {
        written(INSERT, form, command)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(CaptureForm form, String command) {
        written(UPDATE, form, command).update();
    }

    private JdbcClient.StatementSpec written(String sql, CaptureForm form, String command) {
        FormSettings s = form.settings();
        return jdbc.sql(sql)
                .param("id", form.id().value())
                .param("key", form.key())
                .param("status", form.status().code())
                .param("command", command)
                .param("name", s.name())
                .param("title", s.title())
                .param("intro", s.intro())
                .param("asked", codes(s.fields()))
                .param(
                        "required",
                        codes(s.fields().stream().filter(Asked::required).toList()))
                .param("source", s.source().code())
                .param("thanks", s.thanks())
                .param("returnTo", s.returnTo())
                .param("origins", s.origins().toArray(String[]::new))
                .param("doubleOptIn", s.doubleOptIn())
                .param("perMinute", s.perMinute())
                .param("perAddress", s.perAddress());
    }

    private static String[] codes(List<Asked> fields) {
        return fields.stream().map(f -> f.field().code()).toArray(String[]::new);
    }

    private static CaptureForm form(ResultSet row) throws SQLException {
        return new CaptureForm(
                new CaptureFormId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("key"),
                Coded.of(CaptureStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settings(row));
    }

    private static FormSettings settings(ResultSet row) throws SQLException {
        Set<String> required = Set.of(texts(row, "required"));
        List<Asked> fields = Arrays.stream(texts(row, "asked"))
                .map(code -> new Asked(Coded.of(CaptureField.class, code), required.contains(code)))
                .toList();
        return new FormSettings(
                row.getString("name"),
                row.getString("title"),
                row.getString("intro"),
                fields,
                Coded.of(LeadSource.class, row.getString("source")),
                row.getString("thanks"),
                row.getString("return_to"),
                List.of(texts(row, "origins")),
                row.getBoolean("double_opt_in"),
                row.getInt("per_minute"),
                row.getInt("per_address"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
