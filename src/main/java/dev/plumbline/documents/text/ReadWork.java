package dev.plumbline.documents.text;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.parsing.Parsed;
import dev.plumbline.documents.parsing.Parser;
import dev.plumbline.documents.pictures.Pictures;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.store.ContentDamaged;
import dev.plumbline.documents.store.ContentMissing;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.ProposeTask;
import dev.plumbline.documents.versions.ReadTask;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.documents.workshop.Unread;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads versions, a few at a time on a node: each takes a process with its memory. */
@Component
class ReadWork {
    private static final int TOGETHER = 2;
    private static final int AT_ONCE = 500;
    private static final int DOUBLINGS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    private final Texts texts;
    private final Pictures pictures;
    private final Versions versions;
    private final Shelf shelf;
    private final Contents contents;
    private final Parser parser;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore free = new Semaphore(TOGETHER);

    ReadWork(
            Texts texts,
            Pictures pictures,
            Versions versions,
            Shelf shelf,
            Contents contents,
            Parser parser,
            Jobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.texts = texts;
        this.pictures = pictures;
        this.versions = versions;
        this.shelf = shelf;
        this.contents = contents;
        this.parser = parser;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does nothing for one that was read.
     *
     * @throws UncheckedIOException when the store cannot be asked or nothing can be begun now
     */
    void read(ReadTask task) {
        if (!free.tryAcquire()) {
            // A job that waited here would keep mails and webhooks from their turn.
            transaction.executeWithoutResult(status -> later(task));
            return;
        }
        try {
            Optional<DocumentVersion> version = found(task.version());
            if (version.isPresent() && texts.begin(task.version())) {
                read(version.get());
            }
        } finally {
            free.release();
        }
    }

    /** Asks for those that were never read, once a day for each. */
    void readForgotten() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (DocumentVersionId id : texts.forgotten(parser.readsPictures(), AT_ONCE)) {
            transaction.executeWithoutResult(
                    status -> jobs.schedule(ReadTask.TYPE, id.value() + ":" + day, new ReadTask(id, 0)));
        }
    }

    /** Nothing for one that is gone for good. */
    private Optional<DocumentVersion> found(DocumentVersionId id) {
        return Objects.requireNonNull(transaction.execute(status -> versions.some(List.of(id)))).stream()
                .filter(version -> version.status().opens())
                .findFirst();
    }

    private void read(DocumentVersion version) {
        DocumentVersionId id = version.id();
        Parsed parsed;
        try {
            parsed = parsed(version);
        } catch (IOException e) {
            texts.giveBack(id);
            throw new UncheckedIOException(e);
        }
        Pictures.Kept picture = pictures.keep(id, parsed.picture());
        transaction.executeWithoutResult(status -> settle(version, parsed, picture));
    }

    /** What was given up to be erased while it was read leaves nothing behind: see {@code Derived}. */
    private void settle(DocumentVersion read, Parsed parsed, Pictures.@Nullable Kept picture) {
        Placed placed = shelf.lock(read.document());
        if (!versions.lock(read.id()).status().opens()) {
            pictures.discard(picture);
            return;
        }
        if (texts.settle(read.id(), parsed)) {
            jobs.schedule(ProposeTask.TYPE, read.id().value().toString(), new ProposeTask(read.id()));
        }
        pictures.add(read.id(), picture);
        // Open screens show the picture as soon as it is there.
        if (picture != null) {
            placed.record().changed();
        }
    }

    private Parsed parsed(DocumentVersion version) throws IOException {
        DocumentVersion.Content content = version.content();
        try (InputStream clear = contents.open(Scope.current().firm(), content.sha256())) {
            return parser.parse(clear, content.mediaType());
        } catch (ContentMissing | ContentDamaged lost) {
            // The weekly inspection tells who can do something about it.
            return Parsed.unread(Unread.DAMAGED, null);
        }
    }

    private void later(ReadTask task) {
        int waited = task.waited() + 1;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(waited, DOUBLINGS));
        jobs.schedule(
                ReadTask.TYPE,
                task.version().value() + ":" + clock.instant().getEpochSecond() + ":" + waited,
                new ReadTask(task.version(), waited),
                clock.instant().plus(wait));
    }
}
