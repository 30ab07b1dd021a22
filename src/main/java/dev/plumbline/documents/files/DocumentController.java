package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentKind;
import dev.plumbline.documents.DocumentKinds;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.shelf.DocumentStatus;
import dev.plumbline.documents.shelf.InFolder;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AsksWithin;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Performs;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {
    private static final String NONE = "none";
    private static final String IN_FOLDER = NONE + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Documents documents;
    private final Moves moves;
    private final DocumentKinds kinds;

    DocumentController(Documents documents, Moves moves, DocumentKinds kinds) {
        this.documents = documents;
        this.moves = moves;
        this.kinds = kinds;
    }

    /** What documents can be, and what verifying each needs. */
    @GetMapping("/kinds")
    @Allow(DocumentsPermission.READ)
    Page<DocumentKind> kinds() {
        return new Page<>(kinds.all(), null);
    }

    /**
     * Documents of a record, and of those that were merged into it.
     *
     * @param status absent for those that are there
     * @param folder id of the folder that they lie in; {@code none} for those in no folder; absent for all
     */
    @GetMapping("/records/{kind}/{record}")
    @Allow(DocumentsPermission.READ)
    @AsksWithin(DocumentsPermission.READ_ALL)
    Page<DocumentView> list(
            @PathVariable String kind,
            @PathVariable UUID record,
            @RequestParam(required = false) @Nullable DocumentStatus status,
            @RequestParam(required = false) @Pattern(regexp = IN_FOLDER) @Nullable String folder,
            @Valid PageRequest page) {
        @Nullable
        InFolder in = folder == null
                ? null
                : new InFolder(folder.equals(NONE) ? null : new FolderId(UUID.fromString(folder)));
        return documents.list(
                kind, record, new Documents.Asked(status == null ? DocumentStatus.FILED : status, in), page);
    }

    /** Makes a document of an upload. Sent again with the same upload it answers with the same document. */
    @PostMapping("/records/{kind}/{record}")
    @Allow(DocumentsPermission.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentView add(
            @PathVariable String kind,
            @PathVariable UUID record,
            @Valid @RequestBody DocumentRequests.NewDocument body) {
        return documents.add(
                kind, record, new Documents.Filed(body.upload(), body.label().label(), body.folder()));
    }

    /** One document and what may be done with it. */
    @GetMapping("/{id}")
    @Allow(DocumentsPermission.READ)
    @AsksWithin(DocumentsPermission.READ_ALL)
    DocumentView show(@PathVariable DocumentId id) {
        return documents.show(id);
    }

    /** All versions of a document, the latest first. */
    @GetMapping("/{id}/versions")
    @Allow(DocumentsPermission.READ)
    Page<VersionView> versions(@PathVariable DocumentId id) {
        return new Page<>(documents.versions(id), null);
    }

    /** Makes the next version of an upload. Sent again with the same upload it changes nothing. */
    @PostMapping("/{id}/versions")
    @Performs("documents.version:add")
    @Allow(DocumentsPermission.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentView addVersion(
            @PathVariable DocumentId id, @IfMatch Version seen, @Valid @RequestBody DocumentRequests.NewVersion body) {
        return documents.addVersion(id, seen, body.upload());
    }

    /** Gives a document another name, kind and tags, and says who sees it. */
    @PutMapping("/{id}")
    @Allow(DocumentsPermission.WRITE)
    DocumentView change(
            @PathVariable DocumentId id, @IfMatch Version seen, @Valid @RequestBody DocumentRequests.Label body) {
        return documents.change(id, seen, body.label());
    }

    /** Puts a document into a folder of its record, or into none. */
    @PutMapping("/{id}/folder")
    @Allow(DocumentsPermission.WRITE)
    DocumentView move(
            @PathVariable DocumentId id, @IfMatch Version seen, @Valid @RequestBody DocumentRequests.NewPlace body) {
        return documents.move(id, seen, body.folder());
    }

    /**
     * Puts several documents of a record into one of its folders, or into none. Each is moved or refused by itself: the answer
     * says what became of each, and why.
     */
    @PostMapping("/records/{kind}/{record}/moves")
    @Allow(DocumentsPermission.WRITE)
    MovesView moveSeveral(
            @PathVariable String kind, @PathVariable UUID record, @Valid @RequestBody DocumentRequests.NewPlaces body) {
        return moves.move(kind, record, body.seen(), body.folder());
    }

    /** Puts a document aside. It can be brought back. */
    @PutMapping("/{id}/removal")
    @Allow(DocumentsPermission.WRITE)
    DocumentView remove(@PathVariable DocumentId id, @IfMatch Version seen) {
        return documents.remove(id, seen);
    }

    /** Brings back a document that was put aside. */
    @PutMapping("/{id}/restoration")
    @Allow(DocumentsPermission.WRITE)
    DocumentView restore(@PathVariable DocumentId id, @IfMatch Version seen) {
        return documents.restore(id, seen);
    }
}
