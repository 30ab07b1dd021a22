package dev.plumbline.documents.shelf;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.FolderId;
import dev.plumbline.platform.Listing;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {
    static final List<SortKey> SORTS =
            List.of(SortKey.of("created", "d.created_at", "timestamptz"), SortKey.of("name", "d.name", "text"));
    private static final String DOCUMENT = """
            select d.id, d.version, d.record_kind, d.record_id, d.folder_id, d.name, d.kind, d.visibility, d.readers, d.tags, d.status,
                   d.latest_id, d.current_id, d.versions, d.added_by, d.created_at
              from documents.document d
            """;
    private static final String ONE = DOCUMENT + " where d.firm_id = shared.firm() and d.id = :id";
    private static final String LOCK = ONE + " for update";
    private static final String INSERT = """
            insert into documents.document (firm_id, id, status, status_command, status_at, record_kind, record_id, folder_id,
                                            name, kind, visibility, readers, tags, latest_id, versions, added_by, created_at, updated_at)
            values (shared.firm(), :id, :status, :command, :now, :recordKind, :record, :folder, :name, :kind, :visibility, :readers,
                    :tags, :latest, 1, :addedBy, :now, :now)
            """;
    private static final String CHANGE = """
            update documents.document
               set name = :name, kind = :kind, visibility = :visibility, readers = :readers, tags = :tags
             where firm_id = shared.firm() and id = :id
            """;
    private static final String LAY = """
            update documents.document set folder_id = :folder where firm_id = shared.firm() and id = :id
            """;
    private static final String ADD_VERSION = """
            update documents.document set latest_id = :latest, versions = versions + 1
             where firm_id = shared.firm() and id = :id
            """;
    private static final String SHOW = """
            update documents.document set current_id = :current where firm_id = shared.firm() and id = :id
            """;
    private static final String MOVE = """
            update documents.document set status = :status, status_command = :command, removed_by = :removedBy
             where firm_id = shared.firm() and id = :id
            """;
    private static final String PURGE = """
            update documents.document set status = :status, status_command = :command, current_id = null, removed_by = null
             where firm_id = shared.firm() and id = :id
            """;
    private static final String ERASE = """
            update documents.document
               set status = :status, status_command = :command, name = :name, tags = '{}', readers = '{}', folder_id = null,
                   purged_at = :now
             where firm_id = shared.firm() and id = :id
            """;
    private static final String ADDED = """
            select v.id, v.created_at as at, v.added_by as member, d.record_id, d.name, v.number, null as reason,
                   case when v.number = 1 then 'added' else 'added-version' end as verb
              from documents.document d
              join documents.version v on v.firm_id = d.firm_id and v.document_id = d.id
            """;
    private static final String ADDED_LAST = " order by v.created_at desc, v.id desc limit :limit";
    private static final String REVIEWED = """
            select v.id, v.reviewed_at as at, v.reviewed_by as member, d.record_id, d.name, v.number, v.reason, v.status as verb
              from documents.document d
              join documents.version v on v.firm_id = d.firm_id and v.document_id = d.id
            """;
    private static final String REVIEWED_LAST = " order by v.reviewed_at desc, v.id desc limit :limit";

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of records of one kind that the caller sees, if they see the records.
     *
     * @param in null for all, wherever they lie
     */
    Page<Document> page(
            String kind, List<UUID> records, DocumentStatus status, @Nullable InFolder in, Listing listing) {
        Where where = of(kind, records).and("d.status = :status", "status", status.code());
        if (in != null && in.folder() == null) {
            where.and("d.folder_id is null");
        } else if (in != null) {
            where.when(value(in.folder()), "d.folder_id = :folder", "folder");
        }
        listing.seek(where, "d.id");
        List<Document> rows = jdbc.sql(DOCUMENT + where.sql() + listing.orderBy("d.id"))
                .params(where.params())
                .query((row, n) -> document(row))
                .list();
        return listing.page(
                rows,
                d -> listing.key().equals("name")
                        ? d.label().name()
                        : d.createdAt().toString(),
                d -> d.id().value().toString());
    }

    /** What was put to these records, as timelines tell it. */
    List<TimelineEntry> added(String kind, List<UUID> records, TimelineSpan span) {
        Where where = of(kind, records)
                .and("v.created_at >= :from", "from", span.fromTime())
                .and("(v.created_at, v.id) < (:before, :beforeId)", "before", span.beforeTime());
        return told(ADDED + where.sql() + ADDED_LAST, kind, where, span);
    }

    /** What was said of it by who reviewed it. */
    List<TimelineEntry> reviewed(String kind, List<UUID> records, TimelineSpan span) {
        Where where = of(kind, records)
                .and("v.reviewed_at >= :from", "from", span.fromTime())
                .and("(v.reviewed_at, v.id) < (:before, :beforeId)", "before", span.beforeTime());
        return told(REVIEWED + where.sql() + REVIEWED_LAST, kind, where, span);
    }

    private List<TimelineEntry> told(String sql, String kind, Where where, TimelineSpan span) {
        return jdbc.sql(sql)
                .params(where.params())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> entry(kind, row))
                .list();
    }

    Optional<Document> find(DocumentId id) {
        return one(ONE, id);
    }

    /** Held until the transaction ends. */
    Optional<Document> lock(DocumentId id) {
        return one(LOCK, id);
    }

    void insert(Document document) {
        jdbc.sql(INSERT)
                .params(labelled(document.id(), document.label()))
                .param("status", DocumentStatus.FILED.code())
                .param("command", DocumentLifecycle.ADD)
                .param("recordKind", document.place().kind())
                .param("record", document.place().record())
                .param("folder", value(document.folder()))
                .param("latest", document.latest().value())
                .param("addedBy", document.addedBy().value())
                .param("now", document.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(DocumentId id, DocumentLabel label) {
        jdbc.sql(CHANGE).params(labelled(id, label)).update();
    }

    /** @param folder null for none */
    void lay(DocumentId id, @Nullable FolderId folder) {
        jdbc.sql(LAY).param("id", id.value()).param("folder", value(folder)).update();
    }

    void addVersion(DocumentId id, DocumentVersionId latest) {
        jdbc.sql(ADD_VERSION)
                .param("id", id.value())
                .param("latest", latest.value())
                .update();
    }

    /** @param current null for nothing */
    void show(DocumentId id, @Nullable DocumentVersionId current) {
        jdbc.sql(SHOW)
                .param("id", id.value())
                .param("current", current == null ? null : current.value())
                .update();
    }

    /** @param removedBy null for one that is brought back */
    void move(DocumentId id, DocumentStatus to, String command, @Nullable MemberId removedBy) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("status", to.code())
                .param("command", command)
                .param("removedBy", removedBy == null ? null : removedBy.value())
                .update();
    }

    /** Shows nothing from now on. */
    void purge(DocumentId id) {
        jdbc.sql(PURGE)
                .param("id", id.value())
                .param("status", DocumentStatus.PURGING.code())
                .param("command", DocumentLifecycle.PURGE)
                .update();
    }

    /** With what people said of it. */
    void erase(DocumentId id, Instant now) {
        jdbc.sql(ERASE)
                .param("id", id.value())
                .param("status", DocumentStatus.PURGED.code())
                .param("command", DocumentLifecycle.ERASE)
                .param("name", DocumentStatus.PURGED.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of the records that the caller sees, if they see the records. */
    private static Where of(String kind, List<UUID> records) {
        return SeenDocuments.in(new Where()
                .and("d.firm_id = shared.firm()")
                .and("d.record_kind = :kind", "kind", kind)
                .and("d.record_id = any(:records)", "records", records.toArray(UUID[]::new)));
    }

    private static Map<String, @Nullable Object> labelled(DocumentId id, DocumentLabel label) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", id.value());
        params.put("name", label.name());
        params.put("kind", label.kind());
        params.put("visibility", label.visibility().code());
        params.put("readers", label.readers().stream().map(MemberId::value).toArray(UUID[]::new));
        params.put("tags", label.tags().toArray(String[]::new));
        return params;
    }

    private Optional<Document> one(String sql, DocumentId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> document(row))
                .optional();
    }

    private static Document document(ResultSet row) throws SQLException {
        @Nullable UUID current = row.getObject("current_id", UUID.class);
        @Nullable UUID folder = row.getObject("folder_id", UUID.class);
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new Document.Place(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                folder == null ? null : new FolderId(folder),
                new DocumentLabel(
                        row.getString("name"),
                        row.getString("kind"),
                        Coded.of(Visibility.class, row.getString("visibility")),
                        readers(row),
                        List.of((String[]) row.getArray("tags").getArray())),
                Coded.of(DocumentStatus.class, row.getString("status")),
                new DocumentVersionId(row.getObject("latest_id", UUID.class)),
                current == null ? null : new DocumentVersionId(current),
                row.getInt("versions"),
                new MemberId(row.getObject("added_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static TimelineEntry entry(String kind, ResultSet row) throws SQLException {
        UUID record = row.getObject("record_id", UUID.class);
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                record,
                row.getString("verb"),
                TimelineEntry.By.member(new MemberId(row.getObject("member", UUID.class))),
                row.getString("reason"),
                "/" + kind + "/" + record + "?tab=documents",
                Map.of("name", row.getString("name"), "number", row.getString("number")),
                List.of(),
                null);
    }

    private static @Nullable UUID value(@Nullable FolderId folder) {
        return folder == null ? null : folder.value();
    }

    private static Set<MemberId> readers(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("readers").getArray())
                .map(MemberId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
