package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportsProblem;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.TableRefused;
import dev.plumbline.imports.Targets;
import dev.plumbline.imports.files.FileFacts;
import dev.plumbline.imports.files.UploadStore;
import dev.plumbline.imports.mapping.MappingCheck;
import dev.plumbline.imports.mapping.Mappings;
import dev.plumbline.imports.record.Counts;
import dev.plumbline.imports.record.ImportLifecycle;
import dev.plumbline.imports.record.ImportReadiness;
import dev.plumbline.imports.record.ImportRun;
import dev.plumbline.imports.record.ImportStatus;
import dev.plumbline.imports.record.Line;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The commands of an import, but for the upload. The work itself is a job. */
@Service
class ImportService {
    private final ImportRepository imports;
    private final LedgerRepository ledger;
    private final UploadStore files;
    private final Targets targets;
    private final Mappings mappings;
    private final Jobs jobs;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            LedgerRepository ledger,
            UploadStore files,
            Targets targets,
            Mappings mappings,
            Jobs jobs,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.files = files;
        this.targets = targets;
        this.mappings = mappings;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<ImportViews.Summary> list(@Nullable String target, PageRequest page) {
        return imports.page(Listing.of(page, ImportRepository.SORTS, String.valueOf(target)), target)
                .map(ImportViews.Summary::of);
    }

    @Transactional(readOnly = true)
    List<ImportViews.Target> targets() {
        return targets.all().stream()
                .map(target -> new ImportViews.Target(
                        target.code(),
                        target.label(),
                        Scope.current().access().allows(target.permission()),
                        target.fields(),
                        target.needs(),
                        target.comparable()))
                .toList();
    }

    @Transactional(readOnly = true)
    ImportViews.Whole show(ImportId id) {
        return view(find(id));
    }

    @Transactional
    ImportViews.Whole map(ImportId id, Version seen, Mapping mapping) {
        ImportRun run = lock(id, seen);
        require(run, ImportLifecycle.MAP);
        ImportTarget target = targets.get(run.target());
        FileFacts.Counted file =
                mapping.sheet() == null || mapping.sheet().equals(run.facts().sheet())
                        ? new FileFacts.Counted(run.facts(), run.rows())
                        : sheet(id, mapping.sheet());
        MappingCheck.require(mapping, target, file.facts().columns());
        return save(run.map(mapping, file.facts(), file.rows(), clock.instant()));
    }

    @Transactional
    ImportViews.Whole check(ImportId id, Version seen) {
        return view(checkNow(id, seen));
    }

    @Transactional
    ImportViews.Whole run(ImportId id, Version seen) {
        return view(runNow(id, seen));
    }

    /** Starts a dry run. */
    @Transactional
    ImportRun checkNow(ImportId id, Version seen) {
        ImportRun run = lock(id, seen);
        require(run, ImportLifecycle.CHECK);
        return start(ImportJobs.CHECK, run.check(clock.instant()));
    }

    /** Starts the run, or goes on with it. */
    @Transactional
    ImportRun runNow(ImportId id, Version seen) {
        ImportRun run = lock(id, seen);
        require(run, ImportLifecycle.RUN);
        return start(ImportJobs.RUN, run.run(clock.instant()));
    }

    /** Stops at the end of the batch that is being written; what is imported stays, and {@code run} goes on from there. */
    @Transactional
    ImportViews.Whole cancel(ImportId id, Version seen) {
        ImportRun run = lock(id, seen);
        require(run, ImportLifecycle.CANCEL);
        ImportStatus next = run.status() == ImportStatus.CHECKING ? ImportStatus.MAPPED : ImportStatus.CANCELLED;
        return save(run.to(ImportLifecycle.CANCEL, next, null, clock.instant()));
    }

    @Transactional
    ImportViews.Whole undo(ImportId id, Version seen) {
        ImportRun run = lock(id, seen);
        require(run, ImportLifecycle.UNDO);
        return view(start(ImportJobs.UNDO, run.undo(clock.instant())));
    }

    /** Only what has not run can be thrown away; the file goes with it. */
    @Transactional
    void discard(ImportId id, Version seen) {
        ImportRun run = lock(id, seen);
        require(run, ImportLifecycle.DISCARD);
        imports.update(run.to(ImportLifecycle.DISCARD, ImportStatus.DISCARDED, null, clock.instant()));
        FirmId firm = Scope.current().firm();
        // A file that is gone cannot come back with a rolled-back record; what a crash leaves here, the sweep removes.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.delete(firm, id);
            }
        });
    }

    /** What became of the rows, in the order of the file: of the run, or of the dry run while there is no run. */
    @Transactional(readOnly = true)
    Page<Line> rows(ImportId id, @Nullable Outcome outcome, RowCursor.Asked page) {
        ImportRun run = find(id);
        Integer pass = shown(run);
        if (pass == null) {
            return new Page<>(List.of(), null);
        }
        int limit = page.limitOrDefault();
        int after = RowCursor.after(page, run.id(), pass, outcome);
        List<Line> lines = ledger.rows(new LedgerRepository.Place(id, pass), outcome, after, limit + 1);
        return RowCursor.page(lines, limit, id, pass, outcome);
    }

    /** The columns of the file and the refused rows behind a number, for the report. */
    @Transactional(readOnly = true)
    Refused refused(ImportId id, int after, int limit) {
        ImportRun run = find(id);
        Integer pass = shown(run);
        return new Refused(
                run.upload().fileName(),
                run.facts().columns(),
                pass == null
                        ? List.of()
                        : ledger.rows(new LedgerRepository.Place(id, pass), Outcome.REFUSED, after, limit));
    }

    record Refused(String fileName, List<String> columns, List<Line> lines) {}

    ImportViews.Whole view(ImportRun run) {
        ImportTarget target = targets.get(run.target());
        return new ImportViews.Whole(
                run.id(),
                run.version(),
                run.target(),
                run.status(),
                run.state().at(),
                run.upload().fileName(),
                run.upload().sha256(),
                run.upload().bytes(),
                run.facts(),
                run.rows(),
                run.mapping(),
                run.mapping() == null ? mappings.suggest(target, run.facts().columns()) : null,
                warnings(run),
                progress(run, run.passes().check(), ImportStatus.CHECKING),
                progress(run, run.passes().run(), ImportStatus.RUNNING),
                progress(run, run.passes().undo(), ImportStatus.UNDOING),
                run.failure(),
                run.createdBy(),
                run.createdAt(),
                new ImportReadiness(run, Scope.current().access(), target.permission()).all());
    }

    private List<String> warnings(ImportRun run) {
        return imports.sameContent(run).stream()
                .map(other -> "This very file was imported on "
                        + other.createdAt().atZone(ZoneOffset.UTC).toLocalDate() + " by " + other.createdBy()
                        + ", as " + other.upload().fileName() + ". Rows that it brought are not imported again.")
                .toList();
    }

    private ImportViews.@Nullable Progress progress(ImportRun run, @Nullable Integer pass, ImportStatus during) {
        if (pass == null) {
            return null;
        }
        LedgerRepository.Reached reached = ledger.reached(new LedgerRepository.Place(run.id(), pass));
        Counts counts = reached.counts();
        int done = counts.all();
        boolean undo = during == ImportStatus.UNDOING;
        return new ImportViews.Progress(done, undo ? Math.max(done, undoable(run)) : run.rows(), counts);
    }

    private int undoable(ImportRun run) {
        Integer pass = run.passes().run();
        if (pass == null) {
            return 0;
        }
        Counts counts =
                ledger.reached(new LedgerRepository.Place(run.id(), pass)).counts();
        return counts.created() + counts.attached() + counts.held();
    }

    private static @Nullable Integer shown(ImportRun run) {
        ImportRun.Passes passes = run.passes();
        return passes.undo() != null ? passes.undo() : passes.run() != null ? passes.run() : passes.check();
    }

    private ImportRun start(JobType<ImportJobs.Task> type, ImportRun run) {
        imports.update(run);
        ImportRun saved = find(run.id());
        jobs.schedule(
                type,
                saved.id().value() + ":" + saved.version(),
                new ImportJobs.Task(saved.id(), Objects.requireNonNull(saved.working())));
        return saved;
    }

    private ImportViews.Whole save(ImportRun run) {
        imports.update(run);
        return view(find(run.id()));
    }

    private ImportRun find(ImportId id) {
        return imports.find(id)
                .filter(run -> run.status() != ImportStatus.DISCARDED)
                .orElseThrow(Problem.notFound("import"));
    }

    private ImportRun lock(ImportId id, Version seen) {
        ImportRun run = imports.lock(id)
                .filter(found -> found.status() != ImportStatus.DISCARDED)
                .orElseThrow(Problem.notFound("import"));
        if (run.version() != seen.value()) {
            throw Problem.of(
                    SharedProblem.STALE,
                    "You saw version " + seen.value() + "; it is at version " + run.version() + " now.");
        }
        return run;
    }

    private void require(ImportRun run, String command) {
        ImportTarget target = targets.permitted(run.target());
        new ImportReadiness(run, Scope.current().access(), target.permission())
                .of(command)
                .require(ImportsProblem.NOT_READY);
    }

    private FileFacts.Counted sheet(ImportId id, String name) {
        try {
            return FileFacts.of(FileFacts.open(files.path(Scope.current().firm(), id), name));
        } catch (TableRefused e) {
            throw Uploads.refused(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
