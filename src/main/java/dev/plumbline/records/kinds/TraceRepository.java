package dev.plumbline.records.kinds;

import dev.plumbline.records.RecordTraces;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of records, the tags they ever had, and what a person has filled in in the firm's own fields. */
@Repository
class TraceRepository implements RecordTraces {
    private static final String AMONG = """
            select c.record_id from records.comment c
             where c.firm_id = shared.firm() and c.kind = :kind and c.record_id = any(:records)
            union
            select t.record_id from records.tag t
             where t.firm_id = shared.firm() and t.kind = :kind and t.record_id = any(:records)
            union
            select v.record_id from records.field_value v
             where v.firm_id = shared.firm() and v.kind = :kind and v.record_id = any(:records) and not v.brought
            """;

    private final JdbcClient jdbc;

    TraceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(String kind, Collection<UUID> records) {
        return jdbc.sql(AMONG)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("record_id", UUID.class))
                .set();
    }
}
