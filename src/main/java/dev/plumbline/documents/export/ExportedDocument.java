package dev.plumbline.documents.export;

import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param folder names of the folders that it lies in, from the top
 * @param shown the version that is shown; null while there is nothing of the kind
 */
record ExportedDocument(
        Document document, List<String> folder, @Nullable DocumentVersion shown) {
    @Nullable
    Content content() {
        return shown == null ? null : shown.content();
    }
}
