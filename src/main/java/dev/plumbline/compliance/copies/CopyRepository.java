package dev.plumbline.compliance.copies;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.CopyId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CopyRepository {
    /** Of each its last entry, in the order of the index. */
    private static final String KNOWN = """
            select distinct on (e.property_id, e.copy_id)
                   e.id, e.copy_id, e.nr, e.property_id, e.certificate_id, e.act, e.tenancy_id, e.given_on, e.way, e.note,
                   e.recorded_by, e.recorded_at
              from compliance.copy_entry e
             where e.firm_id = shared.firm() and e.property_id = any(:properties) and e.recorded_at <= :knownAt
             order by e.property_id, e.copy_id, e.nr desc
            """;

    private static final String ADD = """
            insert into compliance.copy_entry (firm_id, id, property_id, certificate_id, copy_id, nr, act, tenancy_id, given_on,
                                               way, note, recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :certificate, :copy, :nr, :act, :tenancy, :on, :way, :note, :by, :now)
            """;

    private final JdbcClient jdbc;

    CopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Copy> known(Collection<PropertyId> properties, Instant knownAt) {
        return jdbc.sql(KNOWN)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> copy(row))
                .list();
    }

    void add(Copy copy) {
        jdbc.sql(ADD)
                .param("entry", copy.entry().id())
                .param("property", copy.property().value())
                .param("certificate", copy.certificate().value())
                .param("copy", copy.id().value())
                .param("nr", copy.version())
                .param("act", copy.entry().act().code())
                .param("tenancy", copy.given().tenancy().value())
                .param("on", copy.given().on())
                .param("way", copy.given().way().code())
                .param("note", copy.given().note())
                .param("by", copy.entry().by().value())
                .param("now", copy.entry().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                new CopyId(row.getObject("copy_id", UUID.class)),
                row.getLong("nr"),
                new PropertyId(row.getObject("property_id", UUID.class)),
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                new Copy.Given(
                        new TenancyId(row.getObject("tenancy_id", UUID.class)),
                        row.getObject("given_on", LocalDate.class),
                        Coded.of(CopyWay.class, row.getString("way")),
                        row.getString("note")),
                new Copy.Entry(
                        row.getObject("id", UUID.class),
                        Coded.of(CopyAct.class, row.getString("act")),
                        new MemberId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
