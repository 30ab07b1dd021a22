package dev.plumbline.documents.review;

import dev.plumbline.documents.shelf.SeenDocuments;
import dev.plumbline.exports.CalendarEntry.Revision;
import dev.plumbline.exports.CalendarSpan;
import dev.plumbline.platform.Where;
import dev.plumbline.records.RecordRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentCalendarRepository {
    private static final String ENDING = """
            select v.id, v.version + d.version as version, greatest(v.updated_at, d.updated_at) as changed_at, v.expires_on,
                   v.document_id, d.name, d.record_kind, d.record_id
              from documents.version v
              join documents.document d on d.firm_id = v.firm_id and d.id = v.document_id
            """;

    private static final String EARLIEST = """

             order by v.expires_on, v.id
             limit :limit
            """;

    private final JdbcClient jdbc;

    DocumentCalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document whose last verified version ends. */
    record Ending(Revision revision, LocalDate on, UUID document, String name, RecordRef record) {}

    /**
     * Those of a span of all records, the earliest first.
     *
     * @param after the last one that was read; null to begin
     */
    List<Ending> ending(CalendarSpan span, @Nullable Ending after) {
        Where where = SeenDocuments.in(new Where()
                .and("v.firm_id = shared.firm()")
                .and("v.status = 'verified'")
                .and("v.expires_on >= :from", "from", span.first())
                .and("v.expires_on < :until", "until", span.end())
                .and("d.status = 'filed'")
                .and("not exists (select from documents.version n where n.firm_id = v.firm_id"
                        + " and n.document_id = v.document_id and n.number > v.number and n.status = 'verified')"));
        if (after != null) {
            where.and("(v.expires_on, v.id) > (:day, :id)", "day", after.on())
                    .and("true", "id", after.revision().id());
        }
        return jdbc.sql(ENDING + where.sql() + EARLIEST)
                .params(where.params())
                .param("limit", span.limit())
                .query((row, n) -> new Ending(
                        new Revision(
                                row.getObject("id", UUID.class),
                                row.getLong("version"),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getObject("expires_on", LocalDate.class),
                        row.getObject("document_id", UUID.class),
                        row.getString("name"),
                        new RecordRef(row.getString("record_kind"), row.getObject("record_id", UUID.class))))
                .list();
    }
}
