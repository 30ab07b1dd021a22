package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.shelf.SeenDocuments;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.records.RecordRef;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewListRepository {
    static final List<SortKey> WAITING_SORTS = List.of(SortKey.of("created", "v.created_at", "timestamptz"));
    static final List<SortKey> EXPIRING_SORTS = List.of(SortKey.of("expires", "v.expires_on", "date"));
    static final List<SortKey> LARGEST_SORTS = List.of(SortKey.of("size", "v.bytes", "bigint"));
    private static final String LISTED = """
            select v.id, v.created_at, v.bytes, v.expires_on, v.document_id, d.name, d.kind, d.record_kind, d.record_id
              from documents.version v
              join documents.document d on d.firm_id = v.firm_id and d.id = v.document_id
            """;

    private final JdbcClient jdbc;

    ReviewListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody has reviewed, of documents that the caller sees who sees their records. */
    Page<Reviewed> waiting(Asked asked, PageRequest page) {
        Listing listing = Listing.of(page, WAITING_SORTS, "waiting " + asked);
        Where where =
                SeenDocuments.in(new Where().and("v.firm_id = shared.firm()").and("v.status = 'available'"));
        @Nullable MemberId addedBy = asked.addedBy();
        where.and("d.status = 'filed'")
                .when(asked.kind(), "d.kind = :kind", "kind")
                .when(addedBy == null ? null : addedBy.value(), "v.added_by = :addedBy", "addedBy");
        return page(where, listing, row -> row.addedAt().toString());
    }

    /** The last verified version of each document, where it ends on one of these days. */
    Page<Reviewed> expiring(LocalDate from, LocalDate before, PageRequest page) {
        Listing listing = Listing.of(page, EXPIRING_SORTS, "expiring " + from + before);
        Where where = SeenDocuments.in(new Where()
                .and("v.firm_id = shared.firm()")
                .and("v.status = 'verified'")
                .and("v.expires_on >= :from", "from", from)
                .and("v.expires_on < :until", "until", before)
                .and("d.status = 'filed'")
                .and("not exists (select from documents.version n where n.firm_id = v.firm_id"
                        + " and n.document_id = v.document_id and n.number > v.number and n.status = 'verified')"));
        return page(where, listing, row -> Objects.toString(row.expiresOn()));
    }

    /** Versions that are not erased for good, nor about to be. */
    Page<Reviewed> largest(PageRequest page) {
        Listing listing = Listing.of(page, LARGEST_SORTS, "largest");
        Where where = SeenDocuments.in(
                new Where().and("v.firm_id = shared.firm()").and("v.status not in ('purging', 'purged')"));
        return page(where, listing, row -> Long.toString(row.bytes()));
    }

    private Page<Reviewed> page(Where where, Listing listing, Function<Reviewed, String> key) {
        listing.seek(where, "v.id");
        List<Reviewed> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("v.id"))
                .params(where.params())
                .query((row, n) -> reviewed(row))
                .list();
        return listing.page(rows, key, each -> each.id().value().toString());
    }

    private static Reviewed reviewed(ResultSet row) throws SQLException {
        return new Reviewed(
                new DocumentVersionId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("name"),
                row.getString("kind"),
                new RecordRef(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("bytes"),
                row.getObject("expires_on", LocalDate.class));
    }
}
