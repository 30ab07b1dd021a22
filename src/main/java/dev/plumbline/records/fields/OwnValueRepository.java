package dev.plumbline.records.fields;

import dev.plumbline.records.LoggedTable.Row;
import dev.plumbline.records.kinds.Found;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class OwnValueRepository {
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String FIND = """
            select v.version, v.said
              from records.field_value v
             where v.firm_id = shared.firm() and v.kind = :kind and v.record_id = :record
            """;
    private static final String LOCK = FIND + " for update";
    private static final String INSERT = """
            insert into records.field_value (firm_id, kind, record_id, said, created_at, updated_at)
            values (shared.firm(), :kind, :record, cast(:said as jsonb), :now, :now)
                on conflict on constraint said_once do nothing
            """;
    private static final String UPDATE = """
            update records.field_value set said = cast(:said as jsonb), brought = false
             where firm_id = shared.firm() and kind = :kind and record_id = :record
            """;

    private static final String OF = """
            select v.record_id, v.said
              from records.field_value v
             where v.firm_id = shared.firm() and v.kind = :kind and v.record_id = any(cast(:records as uuid[]))
            """;
    private static final String BRING = """
            insert into records.field_value as v (firm_id, kind, record_id, said, brought, created_at, updated_at)
            values (shared.firm(), :kind, :record, cast(:said as jsonb), true, :now, :now)
                on conflict on constraint said_once do update set said = excluded.said || v.said
            """;

    private static final String ROWS = """
            select id, record_id
              from records.field_value
             where firm_id = shared.firm() and kind = :kind and record_id = any(cast(:records as uuid[]))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OwnValueRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Said(long version, Map<String, Object> values) {
        static final Said NOTHING = new Said(0, Map.of());
    }

    Optional<Said> find(Found record) {
        return said(bound(FIND, record));
    }

    /** Held until the transaction ends. */
    Optional<Said> lock(Found record) {
        return said(bound(LOCK, record));
    }

    /** False when somebody else was first. */
    boolean insert(Found record, Map<String, Object> values, Instant now) {
        return bound(INSERT, record)
                        .param("said", json.writeValueAsString(values))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(Found record, Map<String, Object> values) {
        bound(UPDATE, record).param("said", json.writeValueAsString(values)).update();
    }

    Map<UUID, Map<String, Object>> of(String kind, Collection<UUID> records) {
        return jdbc
                .sql(OF)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        row.getObject("record_id", UUID.class), json.readValue(row.getString("said"), VALUES)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void bring(String kind, UUID record, Map<String, Object> values, Instant now) {
        jdbc.sql(BRING)
                .param("kind", kind)
                .param("record", record)
                .param("said", json.writeValueAsString(values))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Row> rows(String kind, List<UUID> records) {
        return jdbc.sql(ROWS)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) ->
                        new Row(row.getObject("id", UUID.class), row.getObject("record_id", UUID.class), null, null))
                .list();
    }

    private Optional<Said> said(StatementSpec statement) {
        return statement
                .query((row, n) -> new Said(row.getLong("version"), json.readValue(row.getString("said"), VALUES)))
                .optional();
    }

    private StatementSpec bound(String sql, Found record) {
        return jdbc.sql(sql).param("kind", record.code()).param("record", record.id());
    }
}
