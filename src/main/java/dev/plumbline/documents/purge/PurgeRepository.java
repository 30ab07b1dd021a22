package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.PurgeBasis;
import dev.plumbline.documents.PurgeId;
import dev.plumbline.documents.purge.Purge.Decision;
import dev.plumbline.documents.purge.Purge.Extent;
import dev.plumbline.documents.purge.Purge.Ground;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.SeenDocuments;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PurgeRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("created", "p.created_at", "timestamptz"));
    private static final String COLUMNS = """
            select p.id, p.version, p.status, p.document_id, p.versions, p.bytes, p.basis, p.reason, p.legal_reference,
                   p.requested_by, p.created_at, p.decided_by, p.decided_at, p.decided_why, p.done_at
            """;
    private static final String PURGE = COLUMNS + "  from documents.purge p where p.firm_id = shared.firm()";
    private static final String ONE = PURGE + " and p.id = :id";
    private static final String LOCK = ONE + " for update";
    private static final String OPEN =
            PURGE + " and p.document_id = :document and p.status in ('requested', 'approved', 'done')";
    private static final String LISTED = COLUMNS + """
                 , d.name, d.record_kind, d.record_id,
                   case when p.status = 'done' then p.versions
                        when p.status <> 'approved' then 0
                        else (select count(*) from documents.version v
                               where v.firm_id = p.firm_id and v.document_id = p.document_id and v.status = 'purged')
                   end as erased
              from documents.purge p
              join documents.document d on d.firm_id = p.firm_id and d.id = p.document_id
            """;
    private static final String GOING = """
            select count(*) as versions, coalesce(sum(v.bytes), 0) as bytes,
                   count(*) filter (where exists (
                     select from documents.version o
                      where o.firm_id = v.firm_id and o.stored = v.stored and o.document_id <> v.document_id
                        and o.status not in ('purging', 'purged'))) as shared
              from documents.version v
             where v.firm_id = shared.firm() and v.document_id = :document
            """;
    private static final String ERASED = """
            select count(*) from documents.version v
             where v.firm_id = shared.firm() and v.document_id = :document and v.status = 'purged'
            """;
    private static final String APPROVED = """
            select p.id from documents.purge p
             where p.firm_id = shared.firm() and p.status = 'approved' and p.decided_at < :before
             order by p.created_at, p.id
             limit :limit
            """;
    private static final String INSERT = """
            insert into documents.purge (firm_id, id, status, status_command, status_at, document_id, versions, bytes, basis,
                                         reason, legal_reference, requested_by, created_at, updated_at)
            values (shared.firm(), :id, :status, :command, :now, :document, :versions, :bytes, :basis, :reason, :reference,
                    :by, :now, :now)
            """;
    private static final String DECIDE = """
            update documents.purge
               set status = :status, status_command = :command, decided_by = :by, decided_at = :at, decided_why = :why
             where firm_id = shared.firm() and id = :id
            """;
    private static final String FINISH = """
            update documents.purge set status = :status, status_command = :command, done_at = :now
             where firm_id = shared.firm() and id = :id
            """;
    private static final String TOLD = """
            select p.id, p.done_at as at, p.decided_by as member, d.record_id, p.legal_reference, p.versions
              from documents.document d
              join documents.purge p on p.firm_id = d.firm_id and p.document_id = d.id
            """;
    private static final String TOLD_LAST = " order by p.done_at desc, p.id desc limit :limit";

    private final JdbcClient jdbc;

    PurgeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record NewPurge(DocumentId document, Extent extent, Ground ground, MemberId by) {}

    /** @param shared how many of the versions have a content that another document has too */
    record Going(Extent extent, int shared) {}

    /** @param erased how many of the versions are gone */
    record Listed(Purge purge, String name, Document.Place place, int erased) {}

    /** Of documents that the caller sees; {@code null} for all states. */
    Page<Listed> page(@Nullable PurgeStatus status, PageRequest asked) {
        Listing listing = Listing.of(asked, SORTS, "purges " + status);
        Where where = SeenDocuments.in(new Where().and("p.firm_id = shared.firm()"));
        if (status != null) {
            where.and("p.status = :status", "status", status.code());
        }
        listing.seek(where, "p.id");
        List<Listed> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("p.id"))
                .params(where.params())
                .query((row, n) -> listed(row))
                .list();
        return listing.page(
                rows,
                each -> each.purge().requestedAt().toString(),
                each -> each.purge().id().value().toString());
    }

    Optional<Purge> find(PurgeId id) {
        return one(ONE, "id", id.value());
    }

    /** Held until the transaction ends. */
    Optional<Purge> lock(PurgeId id) {
        return one(LOCK, "id", id.value());
    }

    /** What was asked for and is not declined or withdrawn. */
    Optional<Purge> open(DocumentId document) {
        return one(OPEN, "document", document.value());
    }

    Going going(DocumentId document) {
        return jdbc.sql(GOING)
                .param("document", document.value())
                .query((row, n) ->
                        new Going(new Extent(row.getInt("versions"), row.getLong("bytes")), row.getInt("shared")))
                .single();
    }

    Extent extent(DocumentId document) {
        return going(document).extent();
    }

    int erased(DocumentId document) {
        return jdbc.sql(ERASED)
                .param("document", document.value())
                .query(Integer.class)
                .single();
    }

    List<PurgeId> approvedBefore(Instant before, int most) {
        return jdbc.sql(APPROVED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", most)
                .query((row, n) -> new PurgeId(row.getObject("id", UUID.class)))
                .list();
    }

    void insert(PurgeId id, NewPurge purge, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("status", PurgeStatus.REQUESTED.code())
                .param("command", PurgeLifecycle.REQUEST)
                .param("document", purge.document().value())
                .param("versions", purge.extent().versions())
                .param("bytes", purge.extent().bytes())
                .param("basis", purge.ground().basis().code())
                .param("reason", purge.ground().reason())
                .param("reference", purge.ground().legalReference())
                .param("by", purge.by().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(PurgeId id, PurgeStatus to, String command, Decision decision) {
        jdbc.sql(DECIDE)
                .param("id", id.value())
                .param("status", to.code())
                .param("command", command)
                .param("by", decision.by().value())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("why", decision.why())
                .update();
    }

    void finish(PurgeId id, Instant now) {
        jdbc.sql(FINISH)
                .param("id", id.value())
                .param("status", PurgeStatus.DONE.code())
                .param("command", PurgeLifecycle.FINISH)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What of these records is gone for good, as timelines tell it. */
    List<TimelineEntry> told(String kind, List<UUID> records, TimelineSpan span) {
        Where where = SeenDocuments.in(new Where().and("d.firm_id = shared.firm()"))
                .and("d.record_kind = :kind", "kind", kind)
                .and("d.record_id = any(:records)", "records", records.toArray(UUID[]::new))
                .and("p.done_at >= :from", "from", span.fromTime())
                .and("(p.done_at, p.id) < (:before, :beforeId)", "before", span.beforeTime());
        return jdbc.sql(TOLD + where.sql() + TOLD_LAST)
                .params(where.params())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> entry(row))
                .list();
    }

    private Optional<Purge> one(String sql, String name, UUID value) {
        return jdbc.sql(sql).param(name, value).query((row, n) -> purge(row)).optional();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                purge(row),
                row.getString("name"),
                new Document.Place(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                row.getInt("erased"));
    }

    private static Purge purge(ResultSet row) throws SQLException {
        @Nullable UUID decidedBy = row.getObject("decided_by", UUID.class);
        @Nullable OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new Purge(
                new PurgeId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Coded.of(PurgeStatus.class, row.getString("status")),
                new DocumentId(row.getObject("document_id", UUID.class)),
                new Extent(row.getInt("versions"), row.getLong("bytes")),
                new Ground(
                        Coded.of(PurgeBasis.class, row.getString("basis")),
                        row.getString("reason"),
                        row.getString("legal_reference")),
                new MemberId(row.getObject("requested_by", UUID.class)),
                at(row, "created_at"),
                decidedBy == null
                        ? null
                        : new Decision(new MemberId(decidedBy), at(row, "decided_at"), row.getString("decided_why")),
                doneAt == null ? null : doneAt.toInstant());
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                at(row, "at"),
                row.getObject("record_id", UUID.class),
                "purged",
                TimelineEntry.By.member(new MemberId(row.getObject("member", UUID.class))),
                null,
                null,
                Map.of(
                        "reference", row.getString("legal_reference"),
                        "versions", row.getString("versions")),
                List.of(),
                null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
