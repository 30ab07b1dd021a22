package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.files.MovesView.Moved;
import dev.plumbline.documents.files.MovesView.Outcome;
import dev.plumbline.documents.folders.Folders;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.DatabaseRefusals;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts several documents of one record into one of its folders. Each by itself: one that somebody else has changed, or that may
 * not be moved, keeps none of the others where it is.
 */
@Service
class Moves {
    /** As many as a page of the list has. */
    static final int MAX = 200;

    private final Documents documents;
    private final Shelf shelf;
    private final Folders folders;
    private final Kinds records;
    private final AuditNote note;
    private final DatabaseRefusals database;
    private final TransactionTemplate transaction;

    Moves(
            Documents documents,
            Shelf shelf,
            Folders folders,
            Kinds records,
            AuditNote note,
            DatabaseRefusals database,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.shelf = shelf;
        this.folders = folders;
        this.records = records;
        this.note = note;
        this.database = database;
        this.transaction = transaction;
    }

    /** A document as the caller saw it. */
    record Seen(DocumentId document, Version version) {}

    /** @param folder of the record; null for none */
    MovesView move(String kind, UUID record, List<Seen> seen, @Nullable FolderId folder) {
        inTransaction(() -> {
            records.find(kind, record);
            folders.requireOf(kind, record, folder);
            return true;
        });
        MovesView said = MovesView.of(
                seen.stream().map(one -> one(one, kind, record, folder)).toList());
        transaction.executeWithoutResult(
                status -> note.record("documents.moves", record, Map.of("asked", seen.size(), "moved", said.moved())));
        return said;
    }

    private Moved one(Seen one, String kind, UUID record, @Nullable FolderId folder) {
        try {
            return inTransaction(() -> {
                Placed placed = shelf.find(one.document());
                if (!placed.document().hangsOn(kind, record)) {
                    throw Problem.notFound("document").get();
                }
                // Said again after an answer that was lost, it is not refused for its version.
                if (Objects.equals(placed.document().folder(), folder)) {
                    long version = placed.document().version();
                    return new Moved(one.document(), Outcome.THERE, version, null, null);
                }
                DocumentView moved = documents.move(one.document(), one.version(), folder);
                return new Moved(one.document(), Outcome.MOVED, moved.version(), null, null);
            });
        } catch (Problem refused) {
            return Moved.refused(one.document(), refused);
        } catch (DataAccessException | TransactionException failed) {
            // A lock that was not free in time keeps this one where it is, and none of the others.
            Problem refused = database.of(failed);
            if (refused == null) {
                throw failed;
            }
            return Moved.refused(one.document(), refused);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
