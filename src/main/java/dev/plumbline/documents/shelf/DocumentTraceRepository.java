package dev.plumbline.documents.shelf;

import dev.plumbline.records.RecordTraces;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that were ever filed with records. */
@Repository
class DocumentTraceRepository implements RecordTraces {
    private static final String AMONG = """
            select distinct d.record_id
              from documents.document d
             where d.firm_id = shared.firm() and d.record_kind = :kind and d.record_id = any(:records)
            """;

    private final JdbcClient jdbc;

    DocumentTraceRepository(JdbcClient jdbc) {
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
