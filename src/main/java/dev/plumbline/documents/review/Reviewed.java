package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.records.RecordRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list, and what it belongs to.
 *
 * @param kind      of the document
 * @param expiresOn null while nobody has said
 */
record Reviewed(
        DocumentVersionId id,
        DocumentId document,
        String name,
        String kind,
        RecordRef record,
        Instant addedAt,
        long bytes,
        @Nullable LocalDate expiresOn) {}
