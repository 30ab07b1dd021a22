package dev.plumbline.documents.uploads;

import dev.plumbline.documents.DocumentKind;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.room.Rooms;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.FileNames;
import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in, part by part: a part is written to disk while no connection to the database is held, and counts once its bytes
 * are there for good. Where an upload stands the database says; what a crash left in the file behind that is overwritten.
 */
@Service
public class UploadService {
    /** Each member has so many on the way, and so much. */
    static final int OPEN_MAX = 50;

    static final long OPEN_BYTES_MAX = 4 * DocumentKind.BYTES_MAX;

    /** Who wants to go on with an upload can do so for a day. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final Logger log = LoggerFactory.getLogger(UploadService.class);
    private static final Duration ORPHAN_AGE = Duration.ofMinutes(10);

    private final UploadRepository uploads;
    private final IncomingFiles files;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    UploadService(
            UploadRepository uploads,
            IncomingFiles files,
            Rooms rooms,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.rooms = rooms;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    UploadView create(String fileName, long bytes) {
        if (bytes == 0) {
            throw Problem.field("header:Upload-Length", "empty", "The file is empty. Choose another one.");
        }
        if (bytes > DocumentKind.BYTES_MAX) {
            throw Problem.of(
                    SharedProblem.TOO_LARGE,
                    "A file has at most " + (DocumentKind.BYTES_MAX >> 20) + " MiB. Split it, or send less.");
        }
        UploadRepository.Open open = uploads.open(me());
        if (open.uploads() >= OPEN_MAX || open.bytes() + bytes > OPEN_BYTES_MAX) {
            throw Problem.of(
                    DocumentsProblem.UPLOAD_LIMIT,
                    "You have " + open.uploads() + " uploads on the way. Finish or cancel some of them first.");
        }
        rooms.check(bytes);
        UploadId id = new UploadId(ids.next());
        uploads.insert(id, me(), FileNames.shown(fileName), bytes, clock.instant());
        return view(find(id));
    }

    @Transactional(readOnly = true)
    UploadView show(UploadId id) {
        return view(find(id));
    }

    /**
     * Takes a part. Of one that breaks off, what has arrived is kept.
     *
     * @param offset where the part begins in the file
     * @return how much is here now
     */
    long receive(UploadId id, long offset, InputStream content) throws IOException {
        FirmId firm = Scope.current().firm();
        Upload upload = Objects.requireNonNull(transaction.execute(status -> begins(find(id), offset)));
        long room = upload.bytes() - offset;
        IncomingFiles.Part part = files.take(firm, content, room);
        try {
            if (part.bytes() > room) {
                throw Problem.of(
                        SharedProblem.TOO_LARGE,
                        "The file was said to have " + upload.bytes() + " bytes, and no more.");
            }
            if (part.broken() != null) {
                log.info("A part of upload {} broke off after {} bytes", id.value(), part.bytes());
            }
            return keep(firm, id, offset, part);
        } finally {
            files.delete(part.file());
        }
    }

    /**
     * Takes a whole file in one go. Of one that is refused, or breaks off, nothing stays.
     *
     * @param bytes how long it is said to be
     */
    public UploadId take(String fileName, long bytes, InputStream content) throws IOException {
        UploadId id = Objects.requireNonNull(transaction.execute(status -> create(fileName, bytes)))
                .id();
        try {
            receive(id, 0, content);
            return Objects.requireNonNull(transaction.execute(status -> whole(id)))
                    .id();
        } catch (IOException | RuntimeException refused) {
            cancel(id);
            throw refused;
        }
    }

    public void cancel(UploadId id) {
        transaction.executeWithoutResult(status -> {
            find(id);
            uploads.delete(id);
        });
        files.delete(Scope.current().firm(), id);
    }

    /** The caller's own, all of which is here. */
    @Transactional(readOnly = true)
    public Upload whole(UploadId id) {
        Upload upload = uploads.find(id, me())
                .orElseThrow(() -> Problem.field(
                        "/upload", "unknown", "You have no such upload; it may have expired. Send the file again."));
        if (!upload.complete()) {
            throw Problem.of(
                    DocumentsProblem.UPLOAD_INCOMPLETE,
                    upload.received() + " of " + upload.bytes() + " bytes have arrived.");
        }
        return upload;
    }

    public Path file(Upload upload) {
        return files.path(Scope.current().firm(), upload.id());
    }

    /** A document was made of it; its file goes by {@link #forget} after that is stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void used(UploadId id) {
        uploads.delete(id);
    }

    public void forget(UploadId id) {
        files.delete(Scope.current().firm(), id);
    }

    RecurringJob sweeping() {
        return RecurringJob.forEachFirm(
                "uploads.sweep", "Remove uploads that nobody went on with", Duration.ofHours(1), this::sweep);
    }

    /** Forgets uploads of yesterday, and removes files of which the database knows nothing. */
    private void sweep() {
        FirmId firm = Scope.current().firm();
        transaction.executeWithoutResult(
                status -> uploads.begunBefore(clock.instant().minus(KEPT)).forEach(uploads::delete));
        List<Path> old = files.untouchedSince(firm, clock.instant().minus(ORPHAN_AGE));
        Leftovers.unknown(old, this::known).forEach(files::delete);
    }

    private List<UUID> known(List<UUID> named) {
        return Objects.requireNonNull(transaction.execute(status -> uploads.existing(named)));
    }

    private long keep(FirmId firm, UploadId id, long offset, IncomingFiles.Part part) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                begins(uploads.lock(id, me()).orElseThrow(Problem.notFound("upload")), offset);
                try {
                    files.append(firm, id, offset, part);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                uploads.receive(id, offset + part.bytes());
                return offset + part.bytes();
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Upload begins(Upload upload, long offset) {
        if (upload.received() != offset) {
            throw Problem.of(
                    DocumentsProblem.UPLOAD_OFFSET,
                    upload.received() + " bytes are here, the part begins at " + offset + ". Ask where it stands.");
        }
        return upload;
    }

    private Upload find(UploadId id) {
        return uploads.find(id, me()).orElseThrow(Problem.notFound("upload"));
    }

    private static UploadView view(Upload upload) {
        return new UploadView(
                upload.id(),
                upload.version(),
                upload.fileName(),
                upload.bytes(),
                upload.received(),
                upload.createdAt(),
                upload.createdAt().plus(KEPT));
    }

    private static MemberId me() {
        MemberId member = Scope.current().access().member();
        if (member == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only members of the firm upload files.");
        }
        return member;
    }
}
