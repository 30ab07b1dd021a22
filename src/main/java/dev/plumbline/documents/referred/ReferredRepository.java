package dev.plumbline.documents.referred;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.documents.shelf.DocumentStatus;
import dev.plumbline.documents.shelf.SeenDocuments;
import dev.plumbline.documents.versions.VersionStatus;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReferredRepository {
    private static final String REFERRED = """
            select v.id, v.document_id, v.number, v.status, v.file_name, d.name, d.status as document_status
              from documents.version v
              join documents.document d on d.firm_id = v.firm_id and d.id = v.document_id
            """;

    private final JdbcClient jdbc;

    ReferredRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordVersion> of(String kind, UUID record, Collection<DocumentVersionId> ids) {
        UUID[] values = ids.stream().map(DocumentVersionId::value).toArray(UUID[]::new);
        Where where = SeenDocuments.in(new Where()
                .and("v.firm_id = shared.firm()")
                .and("v.id = any(:ids)", "ids", values)
                .and("d.record_kind = :kind", "kind", kind)
                .and("d.record_id = :record", "record", record));
        return jdbc.sql(REFERRED + where.sql())
                .params(where.params())
                .query((row, n) -> new RecordVersion(
                        new DocumentVersionId(row.getObject("id", UUID.class)),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getString("name"),
                        row.getString("file_name"),
                        row.getInt("number"),
                        Coded.of(DocumentStatus.class, row.getString("document_status")) == DocumentStatus.FILED,
                        Coded.of(VersionStatus.class, row.getString("status")).opens()))
                .list();
    }
}
