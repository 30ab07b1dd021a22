package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentKind;
import dev.plumbline.documents.DocumentKinds;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.folders.Folders;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentLabel;
import dev.plumbline.documents.shelf.DocumentStatus;
import dev.plumbline.documents.shelf.InFolder;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.uploads.UploadService;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents of records. Who may know of the record sees them, but for those that are for named people. */
@Service
class Documents {
    private final Shelf shelf;
    private final Folders folders;
    private final Filing filing;
    private final UploadService uploads;
    private final DocumentKinds kinds;
    private final Kinds records;
    private final Views views;
    private final TransactionTemplate transaction;

    Documents(
            Shelf shelf,
            Folders folders,
            Filing filing,
            UploadService uploads,
            DocumentKinds kinds,
            Kinds records,
            Views views,
            TransactionTemplate transaction) {
        this.shelf = shelf;
        this.folders = folders;
        this.filing = filing;
        this.uploads = uploads;
        this.kinds = kinds;
        this.records = records;
        this.views = views;
        this.transaction = transaction;
    }

    /** @param in null for all, wherever they lie */
    record Asked(DocumentStatus status, @Nullable InFolder in) {}

    /** @param folder null for none */
    record Filed(
            UploadId upload, DocumentLabel label, @Nullable FolderId folder) {}

    @Transactional(readOnly = true)
    Page<DocumentView> list(String kind, UUID id, Asked asked, PageRequest request) {
        Found record = records.find(kind, id);
        Page<Document> page = shelf.page(record, asked.status(), asked.in(), request);
        return page.map(views.of(record, page.items()));
    }

    @Transactional(readOnly = true)
    DocumentView show(DocumentId id) {
        return view(shelf.find(id));
    }

    @Transactional(readOnly = true)
    List<VersionView> versions(DocumentId id) {
        return views.versions(shelf.find(id).document());
    }

    /** The same upload gives the same document, however often it is sent. */
    DocumentView add(String kind, UUID id, Filed asked) {
        UploadId upload = asked.upload();
        DocumentLabel label = asked.label();
        Optional<DocumentView> made = inTransaction(() -> {
            Problem.within("/label", () -> check(label, ready(kind, id)));
            folders.requireOf(kind, id, asked.folder());
            return shelf.madeOf(upload, place -> place.document().hangsOn(kind, id))
                    .map(this::view);
        });
        return made.orElseGet(() -> {
            Content content = filing.file(upload, kinds.asked(label.kind()));
            DocumentView added = inTransaction(() -> {
                Found record = ready(kind, id);
                folders.requireOf(kind, id, asked.folder());
                return view(shelf.add(record, asked.folder(), label, content));
            });
            uploads.forget(upload);
            return added;
        });
    }

    /** The same upload gives the same version, however often it is sent. */
    DocumentView addVersion(DocumentId id, Version seen, UploadId upload) {
        Optional<DocumentView> made = inTransaction(() -> {
            Optional<Placed> earlier =
                    shelf.madeOf(upload, place -> place.document().id().equals(id));
            if (earlier.isEmpty()) {
                ready(shelf.find(id), seen);
            }
            return earlier.map(this::view);
        });
        return made.orElseGet(() -> {
            DocumentKind kind = kinds.known(
                    inTransaction(() -> shelf.find(id).document().label().kind()));
            Content content = filing.file(upload, kind);
            DocumentView added = inTransaction(() -> {
                Placed placed = shelf.lock(id, seen);
                return view(shelf.addVersion(ready(placed, seen), content));
            });
            uploads.forget(upload);
            return added;
        });
    }

    /** Gives it another name, kind, tags, or other people to see it. */
    @Transactional
    DocumentView change(DocumentId id, Version seen, DocumentLabel label) {
        Placed placed = shelf.lock(id, seen);
        readiness(placed).change().require(DocumentsProblem.DOCUMENT_NOT_READY);
        check(label, placed.record());
        shelf.change(placed, label);
        return show(id);
    }

    /** @param folder of its record; null for none */
    @Transactional
    DocumentView move(DocumentId id, Version seen, @Nullable FolderId folder) {
        Placed placed = shelf.lock(id, seen);
        readiness(placed).move().require(DocumentsProblem.DOCUMENT_NOT_READY);
        Document.Place place = placed.document().place();
        folders.requireOf(place.kind(), place.record(), folder);
        shelf.move(placed, folder);
        return show(id);
    }

    @Transactional
    DocumentView remove(DocumentId id, Version seen) {
        Placed placed = shelf.lock(id, seen);
        readiness(placed).remove().require(DocumentsProblem.DOCUMENT_NOT_READY);
        shelf.remove(placed, Objects.requireNonNull(access().member()));
        return show(id);
    }

    @Transactional
    DocumentView restore(DocumentId id, Version seen) {
        Placed placed = shelf.lock(id, seen);
        readiness(placed).restore().require(DocumentsProblem.DOCUMENT_NOT_READY);
        shelf.restore(placed);
        return show(id);
    }

    private Found ready(String kind, UUID id) {
        Found record = records.find(kind, id);
        DocumentReadiness.add(record.facts(), access()).require(DocumentsProblem.DOCUMENT_NOT_READY);
        return record;
    }

    private DocumentKind check(DocumentLabel label, Found record) {
        shelf.check(label, record);
        return kinds.asked(label.kind());
    }

    private static Placed ready(Placed placed, Version seen) {
        seen.mustBe(placed.document().version());
        readiness(placed).addVersion().require(DocumentsProblem.DOCUMENT_NOT_READY);
        return placed;
    }

    private static DocumentReadiness readiness(Placed placed) {
        return new DocumentReadiness(placed.document(), placed.record().facts(), access());
    }

    private DocumentView view(Placed placed) {
        return views.of(placed.record(), List.of(placed.document())).apply(placed.document());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Access access() {
        return Scope.current().access();
    }
}
