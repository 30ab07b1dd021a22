package dev.plumbline.documents.shelf;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.room.Rooms;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.uploads.UploadService;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.documents.versions.ScanTask;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.firms.Firms;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where documents stand: finds one for callers who may know of it, and puts contents there. Joins the running transaction. */
@Component
public class Shelf {
    private final DocumentRepository documents;
    private final Versions versions;
    private final Contents contents;
    private final UploadService uploads;
    private final Rooms rooms;
    private final Jobs jobs;
    private final DocumentNotices notices;
    private final Kinds records;
    private final Firms firms;
    private final Ids ids;

    Shelf(
            DocumentRepository documents,
            Versions versions,
            Contents contents,
            UploadService uploads,
            Rooms rooms,
            Jobs jobs,
            DocumentNotices notices,
            Kinds records,
            Firms firms,
            Ids ids) {
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.uploads = uploads;
        this.rooms = rooms;
        this.jobs = jobs;
        this.notices = notices;
        this.records = records;
        this.firms = firms;
        this.ids = ids;
    }

    /** @throws Problem not found: also for what the caller may not know of */
    public Placed find(DocumentId id) {
        return placed(documents.find(id));
    }

    /** Held until the transaction ends. */
    public Placed lock(DocumentId id, Version seen) {
        Placed placed = placed(documents.lock(id));
        seen.mustBe(placed.document().version());
        return placed;
    }

    /** For the firm's own work, whoever sees it. Held until the transaction ends. */
    public Placed lock(DocumentId id) {
        Document document = documents.lock(id).orElseThrow(Problem.notFound("document"));
        Document.Place place = document.place();
        return new Placed(document, records.known(place.kind(), place.record()));
    }

    /**
     * Documents of a record and of those that were merged into it, as far as the caller sees them.
     *
     * @param in null for all, wherever they lie
     */
    public Page<Document> page(Found record, DocumentStatus status, @Nullable InFolder in, PageRequest asked) {
        Listing listing = Listing.of(asked, DocumentRepository.SORTS, record.code() + record.id() + status + in);
        return documents.page(record.code(), record.all(), status, in, listing);
    }

    /** What was made of an upload before; refused when that is something else than what is asked for now. */
    public Optional<Placed> madeOf(UploadId upload, Predicate<Placed> asked) {
        Optional<Placed> made = versions.of(upload).map(version -> find(version.document()));
        if (made.isPresent() && !asked.test(made.get())) {
            throw Problem.of(DocumentsProblem.UPLOAD_USED, "Send the file again to add it elsewhere too.");
        }
        return made;
    }

    /** @throws Problem when it is for somebody who does not see the record */
    public void check(DocumentLabel label, Found record) {
        Map<MemberId, Access> readers = label.readers().isEmpty() ? Map.of() : firms.granted(label.readers());
        for (MemberId reader : label.readers()) {
            @Nullable Access access = readers.get(reader);
            if (access == null || !record.facts().seenBy().test(access)) {
                throw Problem.field(
                        "/readers", "hidden", "Somebody who is named does not see this record or has left.");
            }
        }
    }

    /** @param folder of the record; null for none */
    public Placed add(Found record, @Nullable FolderId folder, DocumentLabel label, Content content) {
        Document document = new Document(
                new DocumentId(ids.next()),
                1,
                new Document.Place(record.code(), record.id()),
                folder,
                label,
                DocumentStatus.FILED,
                new DocumentVersionId(ids.next()),
                null,
                1,
                content.addedBy(),
                content.addedAt());
        documents.insert(document);
        return put(new Placed(document, record), content);
    }

    public Placed addVersion(Placed placed, Content content) {
        Document next = placed.document().with(new DocumentVersionId(ids.next()));
        documents.addVersion(next.id(), next.latest());
        return put(new Placed(next, placed.record()), content);
    }

    public void change(Placed placed, DocumentLabel label) {
        documents.change(placed.document().id(), label);
        placed.record().changed();
    }

    /** @param folder of its record; null for none */
    public void move(Placed placed, @Nullable FolderId folder) {
        documents.lay(placed.document().id(), folder);
        placed.record().changed();
    }

    public void remove(Placed placed, MemberId by) {
        documents.move(placed.document().id(), DocumentStatus.REMOVED, DocumentLifecycle.REMOVE, by);
        placed.record().changed();
    }

    public void restore(Placed placed) {
        documents.move(placed.document().id(), DocumentStatus.FILED, DocumentLifecycle.RESTORE, null);
        placed.record().changed();
    }

    /** From now on nobody opens it: its contents are to be erased. */
    public void purge(Placed placed) {
        documents.purge(placed.document().id());
        placed.record().changed();
    }

    /** Its contents are gone: so goes what people said of it. */
    public void erase(Placed placed, Instant now) {
        documents.erase(placed.document().id(), now);
        placed.record().changed();
    }

    /** @param current what is shown, sent and downloaded from now on; null for nothing */
    public void show(Placed placed, @Nullable DocumentVersionId current) {
        documents.show(placed.document().id(), current);
    }

    private Placed put(Placed placed, Content content) {
        Document document = placed.document();
        versions.add(document.latest(), document.id(), document.count(), content);
        if (!contents.isThere(Scope.current().firm(), content.stored())) {
            throw Problem.of(DocumentsProblem.CONTENT_ERASED, "Send it again: nothing is lost of the upload.");
        }
        uploads.used(content.upload());
        jobs.schedule(ScanTask.TYPE, document.latest().value().toString(), new ScanTask(document.latest()));
        notices.added(placed.record(), document, content.addedBy());
        placed.record().changed();
        rooms.take(content.bytes());
        return find(document.id());
    }

    private Placed placed(Optional<Document> found) {
        Document document =
                found.filter(each -> each.seenBy(Scope.current().access())).orElseThrow(Problem.notFound("document"));
        return new Placed(
                document, records.find(document.place().kind(), document.place().record()));
    }
}
