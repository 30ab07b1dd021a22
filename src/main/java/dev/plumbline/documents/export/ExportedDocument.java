package dev.plumbline.documents.export;

import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import org.jspecify.annotations.Nullable;

/** @param shown the version that is shown; null while there is nothing of the kind */
record ExportedDocument(Document document, @Nullable DocumentVersion shown) {
    @Nullable
    Content content() {
        return shown == null ? null : shown.content();
    }
}
