package dev.plumbline.documents.holds;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.HoldId;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoldRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("created", "h.created_at", "timestamptz"));
    private static final String HOLD = """
            select h.id, h.version, h.status, h.status_at, h.record_kind, h.record_id, h.document_id, h.reason, h.reference,
                   h.placed_by, h.created_at, h.lifted_by, h.lifted_why
              from documents.hold h
            """;
    private static final String ONE = HOLD + " where h.firm_id = shared.firm() and h.id = :id";
    private static final String LOCK = ONE + " for update";
    private static final String ON = HOLD + """
             where h.firm_id = shared.firm() and h.record_kind = :kind and h.record_id = any(:records) and h.status = 'placed'
               and (h.document_id is null or h.document_id = :document)
             order by h.created_at, h.id
             limit 100
            """;
    private static final String ALONE = """
            select pg_advisory_xact_lock(k.key)
              from (select distinct hashtextextended('documents.hold ' || shared.firm() || ' ' || id, 0) as key
                      from unnest(:records) as asked (id)
                     order by 1) k
            """;
    private static final String INSERT = """
            insert into documents.hold (firm_id, id, status, status_command, status_at, record_kind, record_id, document_id,
                                        reason, reference, placed_by, created_at, updated_at)
            values (shared.firm(), :id, :status, :command, :now, :kind, :record, :document, :reason, :reference, :by, :now,
                    :now)
            """;
    private static final String LIFT = """
            update documents.hold set status = :status, status_command = :command, lifted_by = :by, lifted_why = :why
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    HoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param document null for all of the record */
    record NewHold(
            String reason,
            @Nullable String reference,
            @Nullable DocumentId document) {}

    /** Of a record and of those that were merged into it. */
    Page<Hold> page(Found record, PageRequest asked) {
        Listing listing = Listing.of(asked, SORTS, record.code() + record.id());
        Where where = new Where()
                .and("h.firm_id = shared.firm()")
                .and("h.record_kind = :kind", "kind", record.code())
                .and("h.record_id = any(:records)", "records", record.all().toArray(UUID[]::new));
        listing.seek(where, "h.id");
        List<Hold> rows = jdbc.sql(HOLD + where.sql() + listing.orderBy("h.id"))
                .params(where.params())
                .query((row, n) -> hold(row))
                .list();
        return listing.page(
                rows,
                hold -> hold.placedAt().toString(),
                hold -> hold.id().value().toString());
    }

    /** @param survivors of the document's record */
    List<Hold> on(Document document, Collection<UUID> survivors) {
        return jdbc.sql(ON)
                .param("kind", document.place().kind())
                .param("records", survivors.toArray(UUID[]::new))
                .param("document", document.id().value())
                .query((row, n) -> hold(row))
                .list();
    }

    /** Until the transaction ends nobody else does this with these records. */
    void alone(Collection<UUID> records) {
        jdbc.sql(ALONE)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) -> 0)
                .list();
    }

    Optional<Hold> find(HoldId id) {
        return one(ONE, id);
    }

    /** Held until the transaction ends. */
    Optional<Hold> lock(HoldId id) {
        return one(LOCK, id);
    }

    void insert(HoldId id, Found record, NewHold hold, MemberId by, Instant now) {
        @Nullable DocumentId document = hold.document();
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("status", HoldStatus.PLACED.code())
                .param("command", HoldLifecycle.PLACE)
                .param("kind", record.code())
                .param("record", record.id())
                .param("document", document == null ? null : document.value())
                .param("reason", hold.reason())
                .param("reference", hold.reference())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void lift(HoldId id, Hold.Lifted lifted) {
        jdbc.sql(LIFT)
                .param("id", id.value())
                .param("status", HoldStatus.LIFTED.code())
                .param("command", HoldLifecycle.LIFT)
                .param("by", lifted.by().value())
                .param("why", lifted.why())
                .update();
    }

    private Optional<Hold> one(String sql, HoldId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> hold(row))
                .optional();
    }

    private static Hold hold(ResultSet row) throws SQLException {
        @Nullable UUID document = row.getObject("document_id", UUID.class);
        @Nullable UUID liftedBy = row.getObject("lifted_by", UUID.class);
        return new Hold(
                new HoldId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Coded.of(HoldStatus.class, row.getString("status")),
                row.getString("record_kind"),
                row.getObject("record_id", UUID.class),
                document == null ? null : new DocumentId(document),
                row.getString("reason"),
                row.getString("reference"),
                new MemberId(row.getObject("placed_by", UUID.class)),
                at(row, "created_at"),
                liftedBy == null
                        ? null
                        : new Hold.Lifted(new MemberId(liftedBy), at(row, "status_at"), row.getString("lifted_why")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
