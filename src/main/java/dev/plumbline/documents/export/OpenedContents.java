package dev.plumbline.documents.export;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.VersionContents;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.VersionReadiness;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens contents for files that are made of several: whether each may be opened is asked for each, and each is in the log. */
@Component
class OpenedContents implements VersionContents {
    private static final Logger log = LoggerFactory.getLogger(OpenedContents.class);

    private final Shelf shelf;
    private final Versions versions;
    private final Contents contents;
    private final AuditNote note;
    private final TransactionTemplate transaction;

    OpenedContents(Shelf shelf, Versions versions, Contents contents, AuditNote note, TransactionTemplate transaction) {
        this.shelf = shelf;
        this.versions = versions;
        this.contents = contents;
        this.note = note;
        this.transaction = transaction;
    }

    @Override
    public void write(DocumentVersionId id, OutputStream out) throws IOException {
        requireMember();
        String sha256 = Objects.requireNonNull(transaction.execute(status -> opened(id)));
        try (InputStream in = contents.open(Scope.current().firm(), sha256)) {
            in.transferTo(out);
        } catch (IOException e) {
            log.error("The content of version {} cannot be bundled", id.value(), e);
            throw Problem.of(
                    DocumentsProblem.CONTENT_UNAVAILABLE,
                    "Its content may be damaged, or the storage does not answer.");
        }
    }

    private String opened(DocumentVersionId id) {
        if (!Scope.current().access().allows(DocumentsPermission.READ)) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Your role does not open documents.");
        }
        DocumentVersion version = versions.find(id);
        boolean filed = shelf.find(version.document()).document().filed();
        new VersionReadiness(version, filed, Scope.current().access())
                .open()
                .require(DocumentsProblem.VERSION_NOT_READY);
        String sha256 = version.content().sha256();
        note.record("documents.version", version.id().value(), Map.of("downloaded", sha256));
        return sha256;
    }

    /** As for single contents: a key opens none. */
    static void requireMember() {
        if (Scope.current().access().member() == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only members of the firm open documents.");
        }
    }
}
