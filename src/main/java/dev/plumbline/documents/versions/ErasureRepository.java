package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions that go for good, and what keeps their contents. */
@Repository
class ErasureRepository {
    private static final String HOLD_CONTENT = """
            select pg_advisory_xact_lock_shared(hashtextextended('documents.content ' || shared.firm() || :stored, 0))
            """;
    private static final String OWN_CONTENT = """
            select pg_advisory_xact_lock(hashtextextended('documents.content ' || shared.firm() || :stored, 0))
            """;
    private static final String NEEDED = """
            select exists (
                   select from documents.version
                    where firm_id = shared.firm() and stored = :stored and status not in ('purging', 'purged'))
            """;
    private static final String PURGE = """
            update documents.version set status = :status, status_command = :command
             where firm_id = shared.firm() and document_id = :document
            """;
    private static final String ERASE = """
            update documents.version
               set status = :status, status_command = :command, file_name = :name, scan_detail = null, issued_on = null,
                   expires_on = null, reference = null, outcome = null, reason = null
             where firm_id = shared.firm() and id = :id
            """;
    private static final String LAST_DAY = """
            select greatest(max(cast(v.created_at at time zone :zone as date)), max(v.expires_on)) as day
              from documents.version v
             where v.firm_id = shared.firm() and v.document_id = :document
            """;

    private final JdbcClient jdbc;

    ErasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody erases what is stored under the name. */
    void holdContent(String stored) {
        jdbc.sql(HOLD_CONTENT).param("stored", stored).query((row, n) -> 0).list();
    }

    /** Until the transaction ends nobody adds a version of what is stored under the name. */
    void ownContent(String stored) {
        jdbc.sql(OWN_CONTENT).param("stored", stored).query((row, n) -> 0).list();
    }

    /** Whether a version has it that stays. */
    boolean needs(String stored) {
        return jdbc.sql(NEEDED).param("stored", stored).query(Boolean.class).single();
    }

    /** Gives up all versions of a document. */
    void purge(DocumentId document) {
        jdbc.sql(PURGE)
                .param("document", document.value())
                .param("status", VersionStatus.PURGING.code())
                .param("command", VersionLifecycle.PURGE)
                .update();
    }

    /** With what people said of it. */
    void erase(DocumentVersionId id) {
        jdbc.sql(ERASE)
                .param("id", id.value())
                .param("status", VersionStatus.PURGED.code())
                .param("command", VersionLifecycle.ERASE)
                .param("name", VersionStatus.PURGED.code())
                .update();
    }

    /** The day on which the last version came, or until which one holds. */
    LocalDate lastDay(DocumentId document, ZoneId zone) {
        return jdbc.sql(LAST_DAY)
                .param("document", document.value())
                .param("zone", zone.getId())
                .query(LocalDate.class)
                .single();
    }
}
