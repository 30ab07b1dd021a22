package dev.plumbline.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Versions of documents that other modules refer to. */
public interface RecordVersions {
    /**
     * Those of these that hang on the record and that the caller sees, who sees the record; in one statement.
     *
     * @param kind code of the record's kind
     */
    List<RecordVersion> of(String kind, UUID record, Collection<DocumentVersionId> ids);
}
