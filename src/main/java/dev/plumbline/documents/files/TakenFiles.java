package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.NewFiles;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.shelf.DocumentLabel;
import dev.plumbline.documents.shelf.Visibility;
import dev.plumbline.documents.uploads.UploadService;
import dev.plumbline.platform.FileNames;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One request that brings a whole file goes the way of an upload in parts. */
@Component
class TakenFiles implements NewFiles {
    private final UploadService uploads;
    private final Documents documents;

    TakenFiles(UploadService uploads, Documents documents) {
        this.uploads = uploads;
        this.documents = documents;
    }

    @Override
    public DocumentVersionId add(String kind, UUID record, String as, Sent file) throws IOException {
        UploadId upload = uploads.take(file.name(), file.bytes(), file.content());
        String shown = FileNames.shown(file.name());
        int dot = shown.lastIndexOf('.');
        DocumentLabel label = new DocumentLabel(
                dot > 0 ? shown.substring(0, dot) : shown, as, Visibility.CLIENT, Set.of(), List.of());
        try {
            return documents
                    .add(kind, record, new Documents.Filed(upload, label, null))
                    .latest()
                    .id();
        } catch (RuntimeException refused) {
            uploads.cancel(upload);
            throw refused;
        }
    }
}
