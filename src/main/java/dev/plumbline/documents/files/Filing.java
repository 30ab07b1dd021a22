package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentKind;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.content.ContentRefused;
import dev.plumbline.documents.content.Inspected;
import dev.plumbline.documents.content.Inspection;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.uploads.Upload;
import dev.plumbline.documents.uploads.UploadService;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes of an upload a content that a version can have: looked at, sealed and stored, all while no connection to the database is
 * held. Should the version not come about, the sweep finds that nothing refers to the content.
 */
@Component
class Filing {
    private final UploadService uploads;
    private final Inspection inspection;
    private final Contents contents;
    private final Clock clock;

    Filing(UploadService uploads, Inspection inspection, Contents contents, Clock clock) {
        this.uploads = uploads;
        this.inspection = inspection;
        this.contents = contents;
        this.clock = clock;
    }

    Content file(UploadId id, DocumentKind kind) {
        Upload upload = uploads.whole(id);
        if (upload.bytes() > kind.maxBytes()) {
            throw Problem.of(
                    SharedProblem.TOO_LARGE,
                    kind.label() + ": a file has at most " + (kind.maxBytes() >> 20) + " MiB. Send a smaller one.");
        }
        FirmId firm = Scope.current().firm();
        Path file = uploads.file(upload);
        try {
            Inspected what = inspection.inspect(file, upload.fileName());
            Contents.Kept kept = contents.keep(firm, file);
            return new Content(
                    id,
                    upload.fileName(),
                    what.mediaType(),
                    what.label(),
                    kept.bytes(),
                    kept.sha256(),
                    contents.name(firm, kept.sha256()),
                    what.preview(),
                    false,
                    upload.member(),
                    clock.instant());
        } catch (ContentRefused | IOException e) {
            throw refused(e, file);
        }
    }

    private static RuntimeException refused(Exception e, Path file) {
        // Somebody sent the same at the same time, and was faster.
        if (Files.notExists(file)) {
            return Problem.of(DocumentsProblem.UPLOAD_USED, "It has just become a document. Read again what is there.");
        }
        if (e instanceof ContentRefused refusal) {
            String why = Objects.requireNonNull(refusal.getMessage());
            return Problem.of(
                    DocumentsProblem.CONTENT_REFUSED,
                    why,
                    List.of(new FieldProblem("/upload", refusal.reason().wireName(), why)));
        }
        return new UncheckedIOException((IOException) e);
    }
}
