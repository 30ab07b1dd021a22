package dev.plumbline.compliance.homes;

import dev.plumbline.records.RecordTraces;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates that were ever handed in for properties. */
@Repository
class CertificateTraceRepository implements RecordTraces {
    private static final String AMONG = """
            select distinct c.property_id
              from compliance.certificate c
             where :kind = 'properties' and c.firm_id = shared.firm() and c.property_id = any(:records)
            """;

    private final JdbcClient jdbc;

    CertificateTraceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(String kind, Collection<UUID> records) {
        return jdbc.sql(AMONG)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("property_id", UUID.class))
                .set();
    }
}
