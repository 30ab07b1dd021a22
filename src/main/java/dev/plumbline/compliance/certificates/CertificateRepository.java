package dev.plumbline.compliance.certificates;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.records.TimelineSpan;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CertificateRepository {
    /** Of each its last entry, in the order of the index. */
    private static final String KNOWN = """
            select distinct on (e.property_id, e.certificate_id)
                   e.id as entry_id, e.certificate_id, e.nr, e.property_id, e.act, e.subjects, e.issued_on, e.expires_on, e.next_due_on,
                   e.remedy_by, e.outcomes, e.number, e.inspector, e.registration, e.person, e.version_id, e.note, e.reason,
                   e.recorded_by, e.recorded_at, c.kind, c.submitted_by, c.created_at
              from compliance.certificate_entry e
              join compliance.certificate c on c.firm_id = e.firm_id and c.id = e.certificate_id
             where e.firm_id = shared.firm() and e.property_id = any(:properties) and e.recorded_at <= :knownAt
             order by e.property_id, e.certificate_id, e.nr desc
            """;

    private static final String ENTRY = """
            select e.id as entry_id, e.certificate_id, e.nr, e.property_id, e.act, e.subjects, e.issued_on, e.expires_on, e.next_due_on,
                   e.remedy_by, e.outcomes, e.number, e.inspector, e.registration, e.person, e.version_id, e.note, e.reason,
                   e.recorded_by, e.recorded_at, c.kind, c.submitted_by, c.created_at
              from compliance.certificate_entry e
              join compliance.certificate c on c.firm_id = e.firm_id and c.id = e.certificate_id
             where e.firm_id = shared.firm()
            """;

    private static final String HISTORY = ENTRY + """
               and e.property_id = :property and e.certificate_id = :id
             order by e.nr desc
             limit :limit
            """;

    private static final String TOLD = ENTRY + """
               and e.property_id = any(:properties)
               and e.recorded_at >= :from and (e.recorded_at, e.id) < (:before, :beforeId)
             order by e.recorded_at desc, e.id desc
             limit :limit
            """;

    private static final String ELSEWHERE = """
            select distinct c.id
              from compliance.certificate c
              join compliance.certificate o
                on o.firm_id = c.firm_id and o.number_key = c.number_key and o.kind = c.kind
             where c.firm_id = shared.firm() and c.property_id = :property and c.status in ('submitted', 'verified')
               and o.property_id <> c.property_id and o.issued_on = c.issued_on and o.status in ('submitted', 'verified')
            """;

    private static final String ALONE = """
            select pg_advisory_xact_lock(hashtextextended('compliance.certificate ' || shared.firm() || ' ' || :property, 0))
            """;

    private static final String INSERT = """
            insert into compliance.certificate (firm_id, id, status, status_command, status_at, property_id, kind, issued_on,
                                                number_key, subjects, submitted_by, created_at, updated_at)
            values (shared.firm(), :id, :status, :command, :now, :property, :kind, :issuedOn, :numberKey, :subjects, :by, :now, :now)
            """;

    private static final String CORRECT = """
            update compliance.certificate set issued_on = :issuedOn, number_key = :numberKey, subjects = :subjects
             where firm_id = shared.firm() and id = :id
            """;

    private static final String MOVE = """
            update compliance.certificate set status = :status, status_command = :command, reviewed_by = :reviewedBy
             where firm_id = shared.firm() and id = :id
            """;

    private static final String ADD = """
            insert into compliance.certificate_entry (firm_id, id, property_id, certificate_id, nr, act, subjects, issued_on,
                                                      expires_on, next_due_on, remedy_by, outcomes, number, inspector, registration,
                                                      person, version_id, note, reason, recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :id, :nr, :act, :subjects, :issuedOn, :expiresOn, :nextDueOn, :remedyBy,
                    :outcomes, :number, :inspector, :registration, :person, :version, :note, :reason, :by, :now)
            """;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else does this with this property. */
    void alone(PropertyId property) {
        jdbc.sql(ALONE)
                .param("property", property.value().toString())
                .query((row, n) -> 0)
                .list();
    }

    /** As they were known at an instant, of all these properties. */
    List<FiledCertificate> known(Collection<PropertyId> properties, Instant knownAt) {
        return jdbc.sql(KNOWN)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> filed(row))
                .list();
    }

    List<FiledCertificate> history(PropertyId property, CertificateId id, int limit) {
        return jdbc.sql(HISTORY)
                .param("property", property.value())
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> filed(row))
                .list();
    }

    List<FiledCertificate> told(List<UUID> properties, TimelineSpan span) {
        return jdbc.sql(TOLD)
                .param("properties", properties.toArray(UUID[]::new))
                .param("from", span.fromTime())
                .param("before", span.beforeTime())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> filed(row))
                .list();
    }

    /** Those of a property with a number that another property has too, of the same kind and day. */
    Set<CertificateId> elsewhere(PropertyId property) {
        return Set.copyOf(jdbc.sql(ELSEWHERE)
                .param("property", property.value())
                .query((row, n) -> new CertificateId(row.getObject("id", UUID.class)))
                .list());
    }

    void insert(FiledCertificate one) {
        jdbc.sql(INSERT)
                .param("id", one.id().value())
                .param("status", one.status().code())
                .param("command", one.status().command())
                .param("now", one.entry().at().atOffset(ZoneOffset.UTC))
                .param("property", one.property().value())
                .param("kind", one.kind().code())
                .param("issuedOn", one.stated().issuedOn())
                .param("numberKey", one.stated().numberKey())
                .param("subjects", one.stated().subjects().toArray(UUID[]::new))
                .param("by", one.submitted().by().value())
                .update();
        add(one);
    }

    void correct(FiledCertificate one) {
        jdbc.sql(CORRECT)
                .param("id", one.id().value())
                .param("issuedOn", one.stated().issuedOn())
                .param("numberKey", one.stated().numberKey())
                .param("subjects", one.stated().subjects().toArray(UUID[]::new))
                .update();
        add(one);
    }

    /** @param reviewedBy null for one that is withdrawn */
    void move(FiledCertificate one, @Nullable MemberId reviewedBy) {
        jdbc.sql(MOVE)
                .param("id", one.id().value())
                .param("status", one.status().code())
                .param("command", one.status().command())
                .param("reviewedBy", reviewedBy == null ? null : reviewedBy.value())
                .update();
        add(one);
    }

    private void add(FiledCertificate one) {
        Stated stated = one.stated();
        DocumentVersionId shownBy = stated.shownBy();
        jdbc.sql(ADD)
                .param("entry", one.entry().id())
                .param("property", one.property().value())
                .param("id", one.id().value())
                .param("nr", one.version())
                .param("act", one.entry().act().code())
                .param("subjects", stated.subjects().toArray(UUID[]::new))
                .param("issuedOn", stated.issuedOn())
                .param("expiresOn", stated.expiresOn())
                .param("nextDueOn", stated.nextDueOn())
                .param("remedyBy", stated.remedyBy())
                .param("outcomes", stated.outcomes().toArray(String[]::new))
                .param("number", stated.number())
                .param("inspector", stated.inspector())
                .param("registration", stated.registration())
                .param("person", stated.person())
                .param("version", shownBy == null ? null : shownBy.value())
                .param("note", stated.note())
                .param("reason", one.entry().reason())
                .param("by", one.entry().by().value())
                .param("now", one.entry().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static FiledCertificate filed(ResultSet row) throws SQLException {
        return new FiledCertificate(
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                row.getLong("nr"),
                new PropertyId(row.getObject("property_id", UUID.class)),
                Coded.of(ProofKind.class, row.getString("kind")),
                stated(row),
                new FiledCertificate.Submitted(
                        new MemberId(row.getObject("submitted_by", UUID.class)), at(row, "created_at")),
                new FiledCertificate.Entry(
                        row.getObject("entry_id", UUID.class),
                        Coded.of(CertificateAct.class, row.getString("act")),
                        new MemberId(row.getObject("recorded_by", UUID.class)),
                        at(row, "recorded_at"),
                        row.getString("reason")));
    }

    private static Stated stated(ResultSet row) throws SQLException {
        UUID version = row.getObject("version_id", UUID.class);
        return new Stated(
                List.of((UUID[]) row.getArray("subjects").getArray()),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("next_due_on", LocalDate.class),
                row.getObject("remedy_by", LocalDate.class),
                List.of((String[]) row.getArray("outcomes").getArray()),
                row.getString("number"),
                row.getString("inspector"),
                row.getString("registration"),
                row.getString("person"),
                version == null ? null : new DocumentVersionId(version),
                row.getString("note"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
