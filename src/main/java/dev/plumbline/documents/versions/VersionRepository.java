package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.Outcome;
import dev.plumbline.documents.UploadId;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VersionRepository {
    private static final String VERSION = """
            select v.id, v.version, v.document_id, v.number, v.status, v.upload_id, v.file_name, v.media_type, v.label,
                   v.bytes, v.sha256, v.stored, v.preview, v.added_by, v.created_at, v.scan, v.scan_detail, v.scanned_at,
                   v.reviewed_by, v.reviewed_at, v.issued_on, v.expires_on, v.reference, v.outcome, v.reason,
                   exists (select from documents.picture p where p.firm_id = v.firm_id and p.id = v.id) as pictured
              from documents.version v
            """;
    private static final String ONE = VERSION + " where v.firm_id = shared.firm() and v.id = :id";
    private static final String LOCK = ONE + " for update";
    private static final String OF_UPLOAD = VERSION + " where v.firm_id = shared.firm() and v.upload_id = :upload";
    private static final String ALL_OF = VERSION + """
             where v.firm_id = shared.firm() and v.document_id = :document
             order by v.number desc
             limit :limit
            """;
    private static final String SOME = VERSION + " where v.firm_id = shared.firm() and v.id = any(:ids)";
    private static final String INSERT = """
            insert into documents.version (firm_id, id, status, status_command, status_at, document_id, number, upload_id,
                                           file_name, media_type, label, bytes, sha256, stored, preview, added_by, scan,
                                           created_at, updated_at)
            values (shared.firm(), :id, :status, :command, :now, :document, :number, :upload, :fileName, :mediaType, :label,
                    :bytes, :sha256, :stored, :preview, :addedBy, :scan, :now, :now)
            """;
    private static final String SCANNED = """
            update documents.version
               set status = :status, status_command = :command, scan = :scan, scan_detail = :detail, scanned_at = :at
             where firm_id = shared.firm() and id = :id
            """;
    private static final String REVIEWED = """
            update documents.version
               set status = :status, status_command = :command, reviewed_by = :by, reviewed_at = :at, issued_on = :issuedOn,
                   expires_on = :expiresOn, reference = :reference, outcome = :outcome, reason = :reason
             where firm_id = shared.firm() and id = :id
            """;
    private static final String VERIFIED_BELOW = """
            select id
              from documents.version
             where firm_id = shared.firm() and document_id = :document and number < :number and status = 'verified'
             order by number desc
             limit 1
            """;
    private static final String WAITING = """
            select id
              from documents.version
             where firm_id = shared.firm() and status = 'quarantined' and created_at < :before
             order by created_at
             limit :limit
            """;

    private static final String AFTER = VERSION + """
             where v.firm_id = shared.firm() and v.id > :after and v.status not in ('purging', 'purged')
             order by v.id
             limit :limit
            """;
    private static final String STORED = """
            select distinct stored
              from documents.version
             where firm_id = shared.firm() and stored = any(:names) and status <> 'purged'
            """;

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DocumentVersion> find(DocumentVersionId id) {
        return one(ONE, id);
    }

    /** Held until the transaction ends. */
    Optional<DocumentVersion> lock(DocumentVersionId id) {
        return one(LOCK, id);
    }

    Optional<DocumentVersion> of(UploadId upload) {
        return jdbc.sql(OF_UPLOAD)
                .param("upload", upload.value())
                .query((row, n) -> version(row))
                .optional();
    }

    /** The latest first. */
    List<DocumentVersion> of(DocumentId document) {
        return jdbc.sql(ALL_OF)
                .param("document", document.value())
                .param("limit", DocumentVersion.MAX)
                .query((row, n) -> version(row))
                .list();
    }

    List<DocumentVersion> some(Collection<DocumentVersionId> ids) {
        return jdbc.sql(SOME)
                .param("ids", ids.stream().map(DocumentVersionId::value).toArray(UUID[]::new))
                .query((row, n) -> version(row))
                .list();
    }

    void insert(DocumentVersionId id, DocumentId document, int number, DocumentVersion.Content content) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("status", VersionStatus.QUARANTINED.code())
                .param("command", VersionLifecycle.ADD)
                .param("document", document.value())
                .param("number", number)
                .param("upload", content.upload().value())
                .param("fileName", content.fileName())
                .param("mediaType", content.mediaType())
                .param("label", content.label())
                .param("bytes", content.bytes())
                .param("sha256", content.sha256())
                .param("stored", content.stored())
                .param("preview", content.preview())
                .param("addedBy", content.addedBy().value())
                .param("scan", ScanResult.PENDING.code())
                .param("now", time(content.addedAt()))
                .update();
    }

    void scanned(DocumentVersionId id, boolean released, DocumentVersion.Scan scan) {
        jdbc.sql(SCANNED)
                .param("id", id.value())
                .param("status", (released ? VersionStatus.AVAILABLE : VersionStatus.INFECTED).code())
                .param("command", released ? VersionLifecycle.RELEASE : VersionLifecycle.CONDEMN)
                .param("scan", scan.result().code())
                .param("detail", scan.detail())
                .param("at", time(Objects.requireNonNull(scan.at())))
                .update();
    }

    /** Stores what a person said of it: what it proves, or why it is rejected. */
    void reviewed(DocumentVersionId id, DocumentVersion.Review review) {
        Proof proof = review.proof();
        Outcome outcome = proof == null ? null : proof.outcome();
        jdbc.sql(REVIEWED)
                .param("id", id.value())
                .param("status", (proof == null ? VersionStatus.REJECTED : VersionStatus.VERIFIED).code())
                .param("command", proof == null ? VersionLifecycle.REJECT : VersionLifecycle.VERIFY)
                .param("by", review.by().value())
                .param("at", time(review.at()))
                .param("issuedOn", proof == null ? null : proof.issuedOn())
                .param("expiresOn", proof == null ? null : proof.expiresOn())
                .param("reference", proof == null ? null : proof.reference())
                .param("outcome", outcome == null ? null : outcome.code())
                .param("reason", review.reason())
                .update();
    }

    /** The latest one before this that somebody verified. */
    Optional<DocumentVersionId> verifiedBefore(DocumentVersion version) {
        return jdbc.sql(VERIFIED_BELOW)
                .param("document", version.document().value())
                .param("number", version.number())
                .query((row, n) -> new DocumentVersionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Those that nobody has looked at for malware since. */
    List<DocumentVersionId> waitingSince(Instant limit, int most) {
        return jdbc.sql(WAITING)
                .param("before", time(limit))
                .param("limit", most)
                .query((row, n) -> new DocumentVersionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** In the order of their ids. */
    List<DocumentVersion> after(UUID id, int most) {
        return jdbc.sql(AFTER)
                .param("after", id)
                .param("limit", most)
                .query((row, n) -> version(row))
                .list();
    }

    Set<String> storedAmong(Collection<String> names) {
        return Set.copyOf(jdbc.sql(STORED)
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> row.getString("stored"))
                .list());
    }

    private Optional<DocumentVersion> one(String sql, DocumentVersionId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> version(row))
                .optional();
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        return new DocumentVersion(
                new DocumentVersionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("number"),
                Coded.of(VersionStatus.class, row.getString("status")),
                content(row),
                new DocumentVersion.Scan(
                        Coded.of(ScanResult.class, row.getString("scan")),
                        row.getString("scan_detail"),
                        instant(row, "scanned_at")),
                review(row));
    }

    private static DocumentVersion.Content content(ResultSet row) throws SQLException {
        return new DocumentVersion.Content(
                new UploadId(row.getObject("upload_id", UUID.class)),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("label"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("stored"),
                row.getBoolean("preview"),
                row.getBoolean("pictured"),
                new MemberId(row.getObject("added_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static DocumentVersion.@Nullable Review review(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("reviewed_by", UUID.class);
        if (by == null) {
            return null;
        }
        String reason = row.getString("reason");
        String outcome = row.getString("outcome");
        Proof proof = new Proof(
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getString("reference"),
                outcome == null ? null : Coded.of(Outcome.class, outcome));
        Instant at = Objects.requireNonNull(instant(row, "reviewed_at"));
        return new DocumentVersion.Review(new MemberId(by), at, reason == null ? proof : null, reason);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
