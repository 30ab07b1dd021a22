package dev.plumbline.documents.scanning;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.documents.scan.Scanner;
import dev.plumbline.documents.scan.ScannerDown;
import dev.plumbline.documents.scan.Verdict;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentNotices;
import dev.plumbline.documents.shelf.DocumentNotices.Told;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.DocumentVersion.Scan;
import dev.plumbline.documents.versions.ReadTask;
import dev.plumbline.documents.versions.ScanResult;
import dev.plumbline.documents.versions.VersionStatus;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for malware in a version: what is clean is shown from then on, what is not is never opened by anybody. */
@Component
class ScanWork {
    private static final Logger log = LoggerFactory.getLogger(ScanWork.class);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    private final Versions versions;
    private final Shelf shelf;
    private final Contents contents;
    private final Scanner scanner;
    private final DocumentNotices notices;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanWork(
            Versions versions,
            Shelf shelf,
            Contents contents,
            Scanner scanner,
            DocumentNotices notices,
            Jobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.versions = versions;
        this.shelf = shelf;
        this.contents = contents;
        this.scanner = scanner;
        this.notices = notices;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does nothing for one that was looked at.
     *
     * @throws UncheckedIOException when the scanner or the store cannot be asked now
     */
    void scan(DocumentVersionId id) {
        DocumentVersion version = inTransaction(id);
        if (version.status() != VersionStatus.QUARANTINED) {
            return;
        }
        Scan scan = look(version);
        transaction.executeWithoutResult(status -> {
            Placed placed = shelf.lock(version.document());
            DocumentVersion now = versions.lock(id);
            if (now.status() == VersionStatus.QUARANTINED) {
                settle(placed, now, scan);
            }
        });
    }

    /** Begins again with those whose job was given up. */
    void scanForgotten() {
        List<DocumentVersionId> waiting = Objects.requireNonNull(transaction.execute(
                status -> versions.waitingSince(clock.instant().minus(FORGOTTEN), AT_ONCE)));
        for (DocumentVersionId id : waiting) {
            try {
                scan(id);
            } catch (UncheckedIOException e) {
                // One that cannot be looked at, being lost or too large for the scanner, keeps no other waiting.
                log.warn("Version {} waits on in quarantine: {}", id.value(), e.getMessage());
            }
        }
    }

    private Scan look(DocumentVersion version) {
        try (InputStream content =
                contents.open(Scope.current().firm(), version.content().sha256())) {
            Verdict verdict = scanner.scan(content);
            return switch (verdict) {
                case Verdict.Clean(String engine) -> new Scan(ScanResult.CLEAN, cut(engine), clock.instant());
                case Verdict.NotScanned() -> new Scan(ScanResult.NOT_SCANNED, null, clock.instant());
                case Verdict.Infected(String signature) ->
                    new Scan(ScanResult.INFECTED, cut(signature), clock.instant());
            };
        } catch (ScannerDown e) {
            throw new UncheckedIOException(new IOException("The scanner cannot be asked now", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle(Placed placed, DocumentVersion version, Scan scan) {
        versions.scanned(version.id(), scan);
        if (scan.result() == ScanResult.INFECTED) {
            tell(placed, version);
        } else {
            jobs.schedule(ReadTask.TYPE, version.id().value().toString(), new ReadTask(version.id(), 0));
            if (isLater(version, placed.document())) {
                shelf.show(placed, version.id());
            }
        }
        placed.record().changed();
    }

    /** One that was looked at late does not take the place of what came after it. */
    private boolean isLater(DocumentVersion version, Document document) {
        @Nullable DocumentVersionId current = document.current();
        return current == null || versions.find(current).number() < version.number();
    }

    private void tell(Placed placed, DocumentVersion version) {
        notices.tell(
                version.content().addedBy(),
                placed,
                new Told(
                        DocumentsNotices.INFECTED,
                        version.id(),
                        "Malware was found in " + version.content().fileName(),
                        "Nobody can open it. Send a clean file as the next version of "
                                + placed.document().label().name() + "."));
    }

    private DocumentVersion inTransaction(DocumentVersionId id) {
        return Objects.requireNonNull(transaction.execute(status -> versions.find(id)));
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
