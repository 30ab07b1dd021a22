package dev.plumbline.imports.runs;

import dev.plumbline.firms.Firms;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportTarget.Choice;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.TableRefused;
import dev.plumbline.imports.Targets;
import dev.plumbline.imports.files.FileFacts;
import dev.plumbline.imports.files.UploadStore;
import dev.plumbline.imports.mapping.BoundMapping;
import dev.plumbline.imports.record.Counts;
import dev.plumbline.imports.record.ImportLifecycle;
import dev.plumbline.imports.record.ImportRun;
import dev.plumbline.imports.record.ImportStatus;
import dev.plumbline.imports.record.Line;
import dev.plumbline.imports.runs.ImportJobs.Task;
import dev.plumbline.imports.runs.LedgerRepository.Place;
import dev.plumbline.imports.runs.LedgerRepository.Reached;
import dev.plumbline.imports.table.TableFile;
import dev.plumbline.imports.table.TableReader;
import dev.plumbline.imports.table.TableRow;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out a dry run, a run or an undo, batch by batch. A batch is one transaction: the records, what became of each
 * row, which rows are known and how far it came are stored together or not at all. The import's row is held meanwhile, so
 * two workers never write the same batch; whoever comes second starts behind it.
 */
@Component
class ImportWork {
    static final int BATCH = 500;
    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    private final ImportRepository imports;
    private final LedgerRepository ledger;
    private final UploadStore files;
    private final Targets targets;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportWork(
            ImportRepository imports,
            LedgerRepository ledger,
            UploadStore files,
            Targets targets,
            Firms firms,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.files = files;
        this.targets = targets;
        this.firms = firms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Told inside the transaction of each batch. */
    interface Report {
        void progress(String step, long done, long total);
    }

    /** The import has moved on without this worker. */
    private static final class Superseded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Superseded() {
            super("The import has moved on", null, false, false);
        }
    }

    void carryOut(Task task, Report report) {
        try {
            ImportRun run = inTransaction(() -> held(task));
            if (run.status() == ImportStatus.UNDOING) {
                undo(task, run, report);
            } else {
                read(task, run, report);
            }
        } catch (Superseded e) {
            log.debug("Import {} pass {} is no longer asked for", task.id().value(), task.pass());
        } catch (TableRefused | UncheckedIOException e) {
            // The file was readable when it came; a second look will not find it better.
            log.warn("Import {} cannot read its file", task.id().value(), e);
            failed(task, "The file cannot be read any more: " + e.getMessage());
        }
    }

    /** The job was cancelled where jobs are managed. */
    void cancelled(Task task) {
        end(task, "The job was cancelled.", ImportStatus.CANCELLED, ImportLifecycle.CANCEL);
    }

    private void failed(Task task, String why) {
        end(task, why, ImportStatus.FAILED, ImportLifecycle.FAIL);
    }

    private void end(Task task, String why, ImportStatus running, String command) {
        transaction.executeWithoutResult(status -> imports.lock(task.id())
                .filter(run -> Objects.equals(run.working(), task.pass()))
                .ifPresent(run -> imports.update(
                        switch (run.status()) {
                            case CHECKING ->
                                run.to(ImportLifecycle.STOP_CHECK, ImportStatus.MAPPED, why, clock.instant());
                            case UNDOING ->
                                run.to(ImportLifecycle.STOP_UNDO, ImportStatus.FAILED, why, clock.instant());
                            default -> run.to(command, running, why, clock.instant());
                        })));
    }

    private void read(Task task, ImportRun run, Report report) {
        Reading reading = inTransaction(() -> reading(run));
        try {
            TableFile file = FileFacts.open(files.path(Scope.current().firm(), run.id()), reading.sheet());
            BoundMapping mapping = reading.bind(file);
            RowMeter meter = new RowMeter(report, run.rows());
            try (TableReader reader = file.read()) {
                List<TableRow> batch = new ArrayList<>(BATCH);
                while (reader.hasNext()) {
                    batch.add(reader.next());
                    if (batch.size() == BATCH || !reader.hasNext()) {
                        write(task, reading, mapping, new Batch(List.copyOf(batch), meter));
                        batch.clear();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        transaction.executeWithoutResult(status -> {
            ImportRun now = held(task);
            imports.update(
                    reading.dry()
                            ? now.to(ImportLifecycle.FINISH_CHECK, ImportStatus.CHECKED, null, clock.instant())
                            : now.to(ImportLifecycle.FINISH, ImportStatus.FINISHED, null, clock.instant()));
        });
    }

    private record Batch(List<TableRow> rows, RowMeter meter) {
        Batch part(int from, int to) {
            return new Batch(rows.subList(from, to), meter);
        }
    }

    /** One transaction. Where one row makes it fail, the halves are tried, down to the row alone, which is then refused. */
    private void write(Task task, Reading reading, BoundMapping mapping, Batch batch) {
        try {
            Classified done = inTransaction(() -> writeOnce(task, reading, mapping, batch));
            reading.remember(done);
        } catch (DataIntegrityViolationException | Problem e) {
            if (batch.rows().size() > 1) {
                int half = batch.rows().size() / 2;
                write(task, reading, mapping, batch.part(0, half));
                write(task, reading, mapping, batch.part(half, batch.rows().size()));
            } else {
                log.info(
                        "Import {} refuses row {}",
                        task.id().value(),
                        batch.rows().getFirst().number(),
                        e);
                inTransaction(() -> refuse(task, batch, e));
            }
        }
    }

    private Classified writeOnce(Task task, Reading reading, BoundMapping mapping, Batch batch) {
        held(task);
        Place place = new Place(task.id(), task.pass());
        Reached reached = ledger.reached(place);
        List<TableRow> ahead = batch.rows().stream()
                .filter(row -> reading.dry() || row.number() > reached.upto())
                .toList();
        if (ahead.isEmpty()) {
            batch.meter().skipped(batch.rows().size());
            return Classified.NOTHING;
        }
        Classified result = reading.classify(mapping, ahead, ledger);
        if (!reading.dry()) {
            ledger.remember(task.id(), reading.space(), result.memories());
        }
        // A dry run that goes on after a crash reads from the start again, to know the rows; it writes what is new.
        List<Line> lines = result.lines().stream()
                .filter(line -> line.number() > reached.upto())
                .toList();
        int upto = ahead.getLast().number();
        if (upto > reached.upto()) {
            Counts counts = Counts.of(lines, result.skipped(reached.upto()));
            ledger.add(place, new Reached(upto, reached.seq() + 1, counts), lines, clock.instant());
        }
        batch.meter().passed(ahead.size());
        return result;
    }

    private Classified refuse(Task task, Batch batch, RuntimeException e) {
        held(task);
        Place place = new Place(task.id(), task.pass());
        Reached reached = ledger.reached(place);
        TableRow row = batch.rows().getFirst();
        String why = e instanceof Problem problem ? problem.detail() : "The database does not accept this row.";
        String code = e instanceof Problem problem ? problem.code().code() : "import.row-refused";
        Line line = Line.refused(row.number(), List.of(new Why(null, code, why)), row.cells());
        if (row.number() > reached.upto()) {
            ledger.add(
                    place,
                    new Reached(row.number(), reached.seq() + 1, Counts.of(List.of(line), 0)),
                    List.of(line),
                    clock.instant());
        }
        batch.meter().passed(1);
        return Classified.NOTHING;
    }

    private void undo(Task task, ImportRun run, Report report) {
        ImportTarget target = targets.get(run.target());
        Place made = new Place(task.id(), Objects.requireNonNull(run.passes().run()));
        Place place = new Place(task.id(), task.pass());
        RowMeter meter = new RowMeter(report, run.rows());
        boolean more = true;
        while (more) {
            more = inTransaction(() -> {
                held(task);
                Reached reached = ledger.reached(place);
                List<Line> rows = ledger.rows(made, null, reached.upto(), BATCH);
                if (rows.isEmpty()) {
                    return false;
                }
                List<Line> lines = TakingBack.of(target, rows, ledger.ended(made));
                ledger.forget(
                        task.id(),
                        lines.stream()
                                .filter(line -> line.outcome() == Outcome.UNDONE)
                                .map(Line::number)
                                .toList());
                ledger.add(
                        place,
                        new Reached(rows.getLast().number(), reached.seq() + 1, Counts.of(lines, 0)),
                        lines,
                        clock.instant());
                meter.passed(rows.size());
                return true;
            });
        }
        transaction.executeWithoutResult(status ->
                imports.update(held(task).to(ImportLifecycle.FINISH_UNDO, ImportStatus.UNDONE, null, clock.instant())));
    }

    private Reading reading(ImportRun run) {
        Mapping mapping = Objects.requireNonNull(run.mapping());
        ImportTarget target = targets.get(run.target());
        Set<String> compare = mapping.compare() == null ? Set.copyOf(target.comparable()) : mapping.compare();
        return new Reading(
                run.status() == ImportStatus.CHECKING,
                mapping,
                target,
                target.begin(new Choice(compare, mapping.onDuplicate())),
                firms.current().locale());
    }

    /** The import, held, if it is still at this pass. */
    private ImportRun held(Task task) {
        return imports.lock(task.id())
                .filter(run -> Objects.equals(run.working(), task.pass()))
                .orElseThrow(Superseded::new);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
