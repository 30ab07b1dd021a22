package dev.plumbline.documents.pictures;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.VersionReadiness;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows small pictures to whoever may open what they are of. A list is full of them: unlike the opening of a content, it is not logged. */
@Service
class PictureShow {
    private static final Logger log = LoggerFactory.getLogger(PictureShow.class);

    private final Pictures pictures;
    private final Versions versions;
    private final Shelf shelf;
    private final TransactionTemplate transaction;

    PictureShow(Pictures pictures, Versions versions, Shelf shelf, TransactionTemplate transaction) {
        this.pictures = pictures;
        this.versions = versions;
        this.shelf = shelf;
        this.transaction = transaction;
    }

    /** @throws Problem not found: also where there is none, and for what the caller may not know of */
    byte[] show(DocumentVersionId id) {
        String hash = Objects.requireNonNull(transaction.execute(status -> {
            DocumentVersion version = versions.find(id);
            boolean filed = shelf.find(version.document()).document().filed();
            new VersionReadiness(version, filed, Scope.current().access())
                    .open()
                    .require(DocumentsProblem.VERSION_NOT_READY);
            return pictures.hash(id).orElseThrow(Problem.notFound("picture"));
        }));
        try {
            return pictures.png(Scope.current().firm(), hash);
        } catch (IOException e) {
            log.error("The picture of version {} cannot be opened", id.value(), e);
            throw Problem.of(DocumentsProblem.CONTENT_UNAVAILABLE, "The storage does not answer, or it is damaged.");
        }
    }
}
