package dev.plumbline.documents.keeping;

import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.pictures.Pictures;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what is stored with what the database says is there. */
@Component
class Keeping {
    /** Who restores a backup of the database alone has so long to restore the files too, before what is newer is taken for a leftover. */
    static final Duration LEFTOVER = Duration.ofDays(7);

    private static final Logger log = LoggerFactory.getLogger(Keeping.class);
    private static final int AT_ONCE = 200;

    private final Contents contents;
    private final Versions versions;
    private final Pictures pictures;
    private final Members members;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Keeping(
            Contents contents,
            Versions versions,
            Pictures pictures,
            Members members,
            Notifications notifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.contents = contents;
        this.versions = versions;
        this.pictures = pictures;
        this.members = members;
        this.notifications = notifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes away contents that no version came to have. */
    void sweep() {
        FirmId firm = Scope.current().firm();
        Instant limit = clock.instant().minus(LEFTOVER);
        try (Stream<String> names = contents.namesBefore(firm, limit)) {
            Iterator<String> all = names.iterator();
            List<String> some = new ArrayList<>();
            while (all.hasNext()) {
                some.add(all.next());
                if (some.size() == AT_ONCE || !all.hasNext()) {
                    erase(firm, some);
                    some.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what was begun and never became a content, of whichever firm. */
    void sweepParts() {
        try {
            contents.sweep(clock.instant().minus(Duration.ofDays(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and hashes every content again; those who may see all documents are told of what is damaged or lost. */
    void inspect() {
        UUID after = new UUID(0, 0);
        List<DocumentVersion> page;
        do {
            UUID last = after;
            page = inTransaction(() -> versions.after(last, AT_ONCE));
            for (DocumentVersion version : page) {
                inspect(version);
                after = version.id().value();
            }
        } while (page.size() == AT_ONCE);
    }

    private void inspect(DocumentVersion version) {
        try {
            if (!contents.intact(Scope.current().firm(), version.content().sha256())) {
                log.error(
                        "The content of version {} is damaged or lost",
                        version.id().value());
                transaction.executeWithoutResult(status -> tell(version));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(DocumentVersion version) {
        notifications.tell(
                members.allowed(DocumentsPermission.READ_ALL).stream()
                        .map(MemberFacts::id)
                        .toList(),
                new Notice(
                        DocumentsNotices.DAMAGED,
                        version.content().fileName() + " is damaged or lost",
                        "What is stored is not what was uploaded. Upload the file again as the next version, or tell the operator to "
                                + "restore it from a backup.",
                        null,
                        DocumentsNotices.DAMAGED.code() + ":" + version.id().value()));
    }

    private void erase(FirmId firm, List<String> names) throws IOException {
        Set<String> known = inTransaction(() -> versions.storedAmong(names));
        Set<String> drawn = inTransaction(() -> pictures.storedAmong(names));
        for (String name : names) {
            if (!known.contains(name) && !drawn.contains(name)) {
                log.info("Removing content {}, which no document has", name);
                contents.eraseNamed(firm, name);
            }
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
