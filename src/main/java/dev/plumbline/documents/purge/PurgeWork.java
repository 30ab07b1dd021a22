package dev.plumbline.documents.purge;

import dev.plumbline.documents.PurgeId;
import dev.plumbline.documents.room.Rooms;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.Derived;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.VersionStatus;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what a purge is for, one version after the other: first from the storage, then in the database. What fails or is killed
 * in between is done again, and does no harm twice.
 */
@Component
class PurgeWork {
    private static final Logger log = LoggerFactory.getLogger(PurgeWork.class);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    private final PurgeRepository purges;
    private final PurgeNotices notices;
    private final Shelf shelf;
    private final Versions versions;
    private final List<Derived> derived;
    private final Contents contents;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PurgeWork(
            PurgeRepository purges,
            PurgeNotices notices,
            Shelf shelf,
            Versions versions,
            List<Derived> derived,
            Contents contents,
            Rooms rooms,
            TransactionTemplate transaction,
            Clock clock) {
        this.purges = purges;
        this.notices = notices;
        this.shelf = shelf;
        this.versions = versions;
        this.derived = derived;
        this.contents = contents;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Is told how far it is; see {@code JobRun}. */
    @FunctionalInterface
    interface Progress {
        void told(String step, long done, @Nullable Long total, String message);
    }

    /**
     * Does nothing for one that is not approved, or done.
     *
     * @throws UncheckedIOException when the storage cannot erase now: what is left stays as it is
     */
    void erase(PurgeId id, Progress progress) {
        Purge purge = inTransaction(() -> purges.find(id).orElseThrow());
        if (purge.status() != PurgeStatus.APPROVED) {
            return;
        }
        List<DocumentVersion> all = inTransaction(() -> versions.of(purge.document()));
        long done = 0;
        for (DocumentVersion version : all) {
            if (version.status() != VersionStatus.PURGED) {
                transaction.executeWithoutResult(status -> erase(version));
            }
            done++;
            progress.told("erase", done, (long) all.size(), done + " of " + all.size() + " versions are gone");
        }
        transaction.executeWithoutResult(status -> finish(id));
    }

    /** Begins again with those whose job was given up. */
    void eraseForgotten() {
        Instant limit = clock.instant().minus(FORGOTTEN);
        for (PurgeId id : inTransaction(() -> purges.approvedBefore(limit, AT_ONCE))) {
            try {
                erase(id, (step, done, total, message) -> {});
            } catch (UncheckedIOException e) {
                // One that the storage does not let go keeps no other waiting.
                log.warn("Purge {} waits for the storage: {}", id.value(), e.getMessage());
            }
        }
    }

    /** The storage first: should it fail, or the process end, the version is still there to be erased again. */
    private void erase(DocumentVersion found) {
        shelf.lock(found.document());
        DocumentVersion version = versions.lock(found.id());
        if (version.status() != VersionStatus.PURGING) {
            return;
        }
        for (Derived each : derived) {
            each.erase(List.of(version.id())).forEach(this::eraseStored);
        }
        if (versions.isLast(version)) {
            eraseStored(version.content().stored());
        }
        versions.erase(version.id());
        rooms.giveBack(version.content().bytes());
    }

    private void eraseStored(String name) {
        try {
            contents.eraseNamed(Scope.current().firm(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(PurgeId id) {
        Purge found = purges.find(id).orElseThrow();
        Placed placed = shelf.lock(found.document());
        Purge purge = purges.lock(id).orElseThrow();
        if (purge.status() == PurgeStatus.APPROVED) {
            Instant now = clock.instant();
            shelf.erase(placed, now);
            purges.finish(id, now);
            notices.done(purge, placed);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
