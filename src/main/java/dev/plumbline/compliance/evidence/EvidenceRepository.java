package dev.plumbline.compliance.evidence;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRepository {
    private static final String LISTED = """
            select c.id, c.property_id, c.kind, c.issued_on, c.submitted_by, c.created_at,
                   (select e.version_id is not null
                      from compliance.certificate_entry e
                     where e.firm_id = c.firm_id and e.property_id = c.property_id and e.certificate_id = c.id
                     order by e.nr desc
                     limit 1) as documented
              from compliance.certificate c
            """;

    private final JdbcClient jdbc;

    EvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Waiting> page(Listing listing) {
        Where where = listing.seek(new Where().and("c.firm_id = shared.firm()").and("c.status = 'submitted'"), "c.id");
        List<Waiting> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("c.id"))
                .params(where.params())
                .query((row, n) -> waiting(row))
                .list();
        return listing.page(
                rows,
                each -> each.submittedAt().toString(),
                each -> each.id().value().toString());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new CertificateId(row.getObject("id", UUID.class)),
                new PropertyId(row.getObject("property_id", UUID.class)),
                Coded.of(ProofKind.class, row.getString("kind")),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("documented"),
                new MemberId(row.getObject("submitted_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
