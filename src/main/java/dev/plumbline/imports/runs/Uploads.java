package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportsProblem;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableRefused;
import dev.plumbline.imports.Targets;
import dev.plumbline.imports.files.FileFacts;
import dev.plumbline.imports.files.UploadStore;
import dev.plumbline.imports.record.ImportLifecycle;
import dev.plumbline.imports.record.ImportRun;
import dev.plumbline.imports.record.ImportStatus;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.FileNames;
import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in: to disk first, then looked at, then recorded. The database is asked only at the end, so that a slow or
 * hostile upload holds no connection; a file that is refused leaves nothing behind.
 */
@Component
class Uploads {
    private static final Logger log = LoggerFactory.getLogger(Uploads.class);
    private static final Duration ORPHAN_AGE = Duration.ofMinutes(10);

    private final ImportRepository imports;
    private final UploadStore files;
    private final Targets targets;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Uploads(
            ImportRepository imports,
            UploadStore files,
            Targets targets,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.targets = targets;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param key the second upload with the same key and the same bytes is the first one */
    ImportRun upload(String target, @Nullable String fileName, @Nullable String key, InputStream content)
            throws IOException {
        ImportTarget kind = targets.permitted(target);
        FirmId firm = Scope.current().firm();
        ImportId id = new ImportId(ids.next());
        boolean kept = false;
        try {
            UploadStore.Stored stored = files.store(firm, id, content);
            FileFacts.Counted counted = FileFacts.of(FileFacts.open(stored.path(), null));
            // Whether a commit has happened of which no answer came, nobody knows here: the sweep asks for the record.
            kept = true;
            ImportRun run = record(new ImportRun(
                    id,
                    1,
                    kind.code(),
                    new ImportRun.State(ImportStatus.UPLOADED, ImportLifecycle.UPLOAD, clock.instant()),
                    new ImportRun.Upload(
                            FileNames.shown(fileName == null ? "" : fileName), stored.sha256(), stored.bytes(), key),
                    counted.facts(),
                    counted.rows(),
                    null,
                    ImportRun.Passes.NONE,
                    null,
                    Scope.current().actor().name(),
                    clock.instant()));
            kept = run.id().equals(id);
            return run;
        } catch (TableRefused e) {
            throw refused(e);
        } catch (Problem e) {
            kept = false;
            throw e;
        } finally {
            if (!kept) {
                files.delete(firm, id);
            }
        }
    }

    /** Removes what a crash left: files older than ten minutes without a record. */
    void sweep() {
        FirmId firm = Scope.current().firm();
        List<Path> old = files.before(firm, clock.instant().minus(ORPHAN_AGE));
        for (Path file : Leftovers.unknown(old, this::recorded)) {
            log.info("Removing {}, an upload that was never recorded", file.getFileName());
            delete(file);
        }
    }

    private List<UUID> recorded(List<UUID> named) {
        return Objects.requireNonNull(transaction.execute(status -> imports.existing(named)));
    }

    RecurringJob sweeping() {
        return RecurringJob.forEachFirm(
                "imports.sweep", "Remove uploads that were broken off", Duration.ofHours(1), this::sweep);
    }

    static Problem refused(TableRefused e) {
        TableProblem problem = e.problem();
        return Problem.of(
                problem.code() == TableProblem.Code.FILE_TOO_LARGE
                        ? ImportsProblem.FILE_TOO_LARGE
                        : ImportsProblem.UNREADABLE,
                problem.message(),
                List.of(new FieldProblem("/file", problem.code().wireName(), problem.message())));
    }

    private ImportRun record(ImportRun run) {
        return Objects.requireNonNull(transaction.execute(status -> {
            String key = run.upload().key();
            Optional<ImportRun> earlier = key == null ? Optional.empty() : imports.byKey(key);
            if (earlier.isPresent()) {
                return same(earlier.get(), run);
            }
            imports.insert(run);
            return imports.find(run.id()).orElseThrow();
        }));
    }

    private static ImportRun same(ImportRun earlier, ImportRun run) {
        if (!earlier.upload().sha256().equals(run.upload().sha256())
                || !earlier.target().equals(run.target())) {
            throw Problem.of(
                    ImportsProblem.KEY_REUSED, "Use a new key for another file, or repeat the first one unchanged.");
        }
        return earlier;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
