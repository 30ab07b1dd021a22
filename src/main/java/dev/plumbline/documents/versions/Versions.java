package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.documents.versions.DocumentVersion.Review;
import dev.plumbline.documents.versions.DocumentVersion.Scan;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of all documents. Joins the running transaction; whoever calls has asked whether the caller may see the document. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Versions {
    private final VersionRepository versions;
    private final ErasureRepository erasures;

    Versions(VersionRepository versions, ErasureRepository erasures) {
        this.versions = versions;
        this.erasures = erasures;
    }

    /** @throws Problem not found */
    public DocumentVersion find(DocumentVersionId id) {
        return versions.find(id).orElseThrow(Problem.notFound("version"));
    }

    /** Held until the transaction ends. Lock its document before it, as everybody does who changes both. */
    public DocumentVersion lock(DocumentVersionId id) {
        return versions.lock(id).orElseThrow(Problem.notFound("version"));
    }

    /** What an upload has become. */
    public Optional<DocumentVersion> of(UploadId upload) {
        return versions.of(upload);
    }

    /** All of a document, the latest first. */
    public List<DocumentVersion> of(DocumentId document) {
        return versions.of(document);
    }

    public List<DocumentVersion> some(Collection<DocumentVersionId> ids) {
        return ids.isEmpty() ? List.of() : versions.some(ids);
    }

    /** The latest one before this that somebody verified. */
    public Optional<DocumentVersionId> verifiedBefore(DocumentVersion version) {
        return versions.verifiedBefore(version);
    }

    /** Those that nobody has looked at for malware since an instant. */
    public List<DocumentVersionId> waitingSince(Instant limit, int most) {
        return versions.waitingSince(limit, most);
    }

    /** All of the firm in the order of their ids: those behind one. */
    public List<DocumentVersion> after(UUID id, int most) {
        return versions.after(id, most);
    }

    /** Those of the names of contents that a version has. */
    public Set<String> storedAmong(Collection<String> names) {
        return versions.storedAmong(names);
    }

    /** Nobody erases its content from here on until the transaction ends: look afterwards whether it is there. */
    public void add(DocumentVersionId id, DocumentId document, int number, Content content) {
        erasures.holdContent(content.stored());
        versions.insert(id, document, number, content);
    }

    /** Releases it from quarantine, or condemns it. */
    public void scanned(DocumentVersionId id, Scan scan) {
        versions.scanned(id, scan.result() != ScanResult.INFECTED, scan);
    }

    /** The day from which a document's time to be kept counts: on which its last version came, or until which one holds. */
    public LocalDate lastDay(DocumentId document, ZoneId zone) {
        return erasures.lastDay(document, zone);
    }

    /** From now on nobody opens any version of the document. */
    public void purge(DocumentId document) {
        erasures.purge(document);
    }

    /**
     * Whether its content goes with it, for no version that stays has the same. Until the transaction ends none comes to have
     * it.
     */
    public boolean isLast(DocumentVersion version) {
        erasures.ownContent(version.content().stored());
        return !erasures.needs(version.content().stored());
    }

    /** Its content is gone: so goes what people said of it. */
    public void erase(DocumentVersionId id) {
        erasures.erase(id);
    }

    /** Verifies it, or rejects it where a reason is given. */
    public void reviewed(DocumentVersionId id, Review review) {
        versions.reviewed(id, review);
    }
}
