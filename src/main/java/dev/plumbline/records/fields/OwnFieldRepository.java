package dev.plumbline.records.fields;

import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnFieldRepository {
    private static final String LOCK_KIND = """
            select pg_advisory_xact_lock(hashtextextended('records.field ' || shared.firm() || :kind, 0))
            """;
    private static final String FIELD = """
            select f.id, f.version, f.record_kind, f.code, f.label, f.kind, f.choices, f.position, f.archived_at
              from records.field f
             where f.firm_id = shared.firm()
            """;
    private static final String ALL = FIELD + " and f.record_kind = :kind order by f.position, f.code";
    private static final String LOCK = FIELD + " and f.id = :id for update";
    private static final String INSERT = """
            insert into records.field (firm_id, id, record_kind, code, label, kind, choices, position, created_at, updated_at)
            values (shared.firm(), :id, :recordKind, :code, :label, :kind, cast(:choices as text[]), :position, :now, :now)
            """;
    private static final String UPDATE = """
            update records.field
               set label = :label, choices = cast(:choices as text[]), archived_at = :archivedAt
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    OwnFieldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other for a kind: of many at once each counts those before it. */
    void lock(String kind) {
        jdbc.sql(LOCK_KIND).param("kind", kind).query((row, n) -> 0).list();
    }

    List<OwnField> all(String kind) {
        return jdbc.sql(ALL).param("kind", kind).query((row, n) -> field(row)).list();
    }

    /** Held until the transaction ends. */
    Optional<OwnField> lock(UUID id) {
        return jdbc.sql(LOCK).param("id", id).query((row, n) -> field(row)).optional();
    }

    void insert(OwnField field, Instant now) {
        jdbc.sql(INSERT)
                .param("id", field.id())
                .param("recordKind", field.recordKind())
                .param("code", field.code())
                .param("label", field.label())
                .param("kind", field.kind().code())
                .param("choices", field.choices().toArray(String[]::new))
                .param("position", field.position())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(OwnField field) {
        Instant archived = field.archivedAt();
        jdbc.sql(UPDATE)
                .param("id", field.id())
                .param("label", field.label())
                .param("choices", field.choices().toArray(String[]::new))
                .param("archivedAt", archived == null ? null : archived.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OwnField field(ResultSet row) throws SQLException {
        OffsetDateTime archived = row.getObject("archived_at", OffsetDateTime.class);
        return new OwnField(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("record_kind"),
                row.getString("code"),
                row.getString("label"),
                Coded.of(FieldType.class, row.getString("kind")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getInt("position"),
                archived == null ? null : archived.toInstant());
    }
}
