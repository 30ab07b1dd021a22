package dev.plumbline.sales.fields;

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
class LeadFieldRepository {
    private static final String ALL = """
            select id, version, code, label, kind, choices, position, archived_at
              from sales.lead_field
             order by position, code
            """;

    private static final String ONE = """
            select id, version, code, label, kind, choices, position, archived_at
              from sales.lead_field
             where id = :id
               for update
            """;

    private static final String INSERT = """
            insert into sales.lead_field (firm_id, id, code, label, kind, choices, position, created_at, updated_at)
            values (shared.firm(), :id, :code, :label, :kind, cast(:choices as text[]), :position, :now, :now)
            """;

    private static final String UPDATE = """
            update sales.lead_field
               set label = :label, choices = cast(:choices as text[]), position = :position, archived_at = :archivedAt
             where id = :id
            """;

    private final JdbcClient jdbc;

    LeadFieldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LeadField> all() {
        return jdbc.sql(ALL).query((row, n) -> field(row)).list();
    }

    Optional<LeadField> lock(UUID id) {
        return jdbc.sql(ONE).param("id", id).query((row, n) -> field(row)).optional();
    }

    void insert(LeadField field, Instant now) {
        jdbc.sql(INSERT)
                .param("id", field.id())
                .param("code", field.code())
                .param("label", field.label())
                .param("kind", field.kind().code())
                .param("choices", field.choices().toArray(String[]::new))
                .param("position", field.position())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(LeadField field) {
        Instant archived = field.archivedAt();
        jdbc.sql(UPDATE)
                .param("id", field.id())
                .param("label", field.label())
                .param("choices", field.choices().toArray(String[]::new))
                .param("position", field.position())
                .param("archivedAt", archived == null ? null : archived.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LeadField field(ResultSet row) throws SQLException {
        OffsetDateTime archived = row.getObject("archived_at", OffsetDateTime.class);
        return new LeadField(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                row.getString("label"),
                Coded.of(LeadField.Kind.class, row.getString("kind")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getInt("position"),
                archived == null ? null : archived.toInstant());
    }
}
