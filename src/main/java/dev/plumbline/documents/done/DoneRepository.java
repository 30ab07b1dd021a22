package dev.plumbline.documents.done;

import dev.plumbline.documents.shelf.SeenDocuments;
import dev.plumbline.platform.Where;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineSource.Done;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of documents by who added and who reviewed them, of those that the caller sees. */
@Repository
class DoneRepository {
    private static final String ADDED = """
            select v.id, v.created_at as at, v.added_by as member, d.record_kind, d.record_id, d.name, v.number, null as reason,
                   case when v.number = 1 then 'added' else 'added-version' end as verb
              from documents.version v
              join documents.document d on d.firm_id = v.firm_id and d.id = v.document_id
            """;

    private static final String ADDED_LAST = " order by v.created_at desc, v.id desc limit :limit";

    private static final String REVIEWED = """
            select v.id, v.reviewed_at as at, v.reviewed_by as member, d.record_kind, d.record_id, d.name, v.number, v.reason,
                   v.status as verb
              from documents.version v
              join documents.document d on d.firm_id = v.firm_id and d.id = v.document_id
            """;

    private static final String REVIEWED_LAST = " order by v.reviewed_at desc, v.id desc limit :limit";

    private final JdbcClient jdbc;

    DoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Done> added(MemberId member, TimelineSpan span) {
        Where where = SeenDocuments.in(new Where().and("v.firm_id = shared.firm()"))
                .and("v.added_by = :member", "member", member.value())
                .and("v.created_at >= :from", "from", span.fromTime())
                .and("(v.created_at, v.id) < (:before, :beforeId)", "before", span.beforeTime());
        return done(jdbc.sql(ADDED + where.sql() + ADDED_LAST), where, span);
    }

    List<Done> reviewed(MemberId member, TimelineSpan span) {
        Where where = SeenDocuments.in(new Where().and("v.firm_id = shared.firm()"))
                .and("v.reviewed_by = :member", "member", member.value())
                .and("v.reviewed_at >= :from", "from", span.fromTime())
                .and("(v.reviewed_at, v.id) < (:before, :beforeId)", "before", span.beforeTime());
        return done(jdbc.sql(REVIEWED + where.sql() + REVIEWED_LAST), where, span);
    }

    private static List<Done> done(JdbcClient.StatementSpec asked, Where where, TimelineSpan span) {
        return asked.params(where.params())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> done(row))
                .list();
    }

    private static Done done(ResultSet row) throws SQLException {
        String kind = row.getString("record_kind");
        UUID record = row.getObject("record_id", UUID.class);
        return new Done(
                kind,
                new TimelineEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        record,
                        row.getString("verb"),
                        TimelineEntry.By.member(new MemberId(row.getObject("member", UUID.class))),
                        row.getString("reason"),
                        "/" + kind + "/" + record + "?tab=documents",
                        Map.of("name", row.getString("name"), "number", row.getString("number")),
                        List.of(),
                        null));
    }
}
