package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportItems;
import dev.plumbline.exports.ExportsProblem;
import dev.plumbline.exports.bundle.BundleLarge;
import dev.plumbline.exports.bundle.BundleWriter;
import dev.plumbline.exports.bundle.MissingItem;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.exports.print.PrintPage;
import dev.plumbline.exports.print.PrintTooLong;
import dev.plumbline.exports.print.Printer;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.exports.table.TableWriter;
import dev.plumbline.jobs.JobStopped;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list in any format: rows in one transaction, files of a bundle each on their own. */
@Component
class ExportMaker {
    private static final Logger log = LoggerFactory.getLogger(ExportMaker.class);

    private final Printer printer;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final Path folder;

    ExportMaker(
            Printer printer,
            TransactionTemplate transaction,
            JsonMapper json,
            Ids ids,
            Clock clock,
            @Value("${plumbline.data:data}") Path data) {
        this.printer = printer;
        this.transaction = transaction;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        // Where downloads are made: what a crash leaves there is swept.
        this.folder = data.resolve("files").resolve("downloads");
    }

    /**
     * @param rows    of the list; in a bundle, the files
     * @param missing what a bundle should have and has not
     */
    record Made(long rows, List<MissingItem> missing) {}

    /** Hears how far it is. */
    @FunctionalInterface
    interface Meter {
        /** @param total null while it is not known */
        void at(long done, @Nullable Long total);
    }

    /** Refuses what cannot be made before anything is. */
    <R> void check(Asked<?, R> asked) {
        List<TableColumn<R>> columns = asked.columns();
        if (asked.format() == ExportFormat.ZIP && asked.source().items().isEmpty()) {
            throw Problem.field("query:format", "unknown", "This list has no files to bundle.");
        }
        if (asked.format() == ExportFormat.PDF && columns.size() > Exports.PRINT_COLUMNS) {
            throw Problem.field(
                    "query:columns",
                    "too-many",
                    "A page has room for " + Exports.PRINT_COLUMNS + " columns; this would be " + columns.size()
                            + ". Choose them with columns=.");
        }
    }

    <F, R> Made make(Asked<F, R> asked, OutputStream out, Meter meter) throws IOException {
        check(asked);
        return asked.format() == ExportFormat.ZIP ? bundle(asked, out, meter) : table(asked, out, meter);
    }

    private <F, R> Made table(Asked<F, R> asked, OutputStream out, Meter meter) throws IOException {
        TableWriter<R> table = writer(asked, out);
        long[] rows = {0};
        try (RowsAhead<R> ahead = new RowsAhead<>(row -> write(table, row))) {
            transaction.executeWithoutResult(status -> asked.source().read(asked.filter(), row -> {
                rows[0]++;
                if (asked.format() == ExportFormat.PDF && rows[0] > Exports.PRINT_ROWS) {
                    throw tooLong("It has more than " + Exports.PRINT_ROWS + " rows.");
                }
                ahead.add(row);
                meter.at(rows[0], null);
            }));
            ahead.finish();
            // Paper is laid out here, when the database is free again.
            table.finish();
        } catch (PrintTooLong e) {
            throw tooLong("It has more than " + PrintPage.CHARACTERS_MAX + " characters.");
        }
        return new Made(rows[0], List.of());
    }

    private static <R> void write(TableWriter<R> table, R row) {
        try {
            table.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> TableWriter<R> writer(Asked<?, R> asked, OutputStream out) throws IOException {
        List<TableColumn<R>> columns = asked.columns();
        String label = asked.source().label();
        return switch (asked.format()) {
            case CSV -> TableWriter.csv(out, columns, TableWriter.ByteOrderMark.WITH);
            case XLSX -> TableWriter.xlsx(out, columns, label);
            case PDF -> TableWriter.pdf(out, columns, label, printer);
            case ZIP -> throw new IllegalStateException("A bundle is no table");
        };
    }

    private <F, R> Made bundle(Asked<F, R> asked, OutputStream out, Meter meter) throws IOException {
        ExportItems<R> items = asked.source().items().orElseThrow();
        List<R> rows = rows(asked);
        meter.at(0, (long) rows.size());
        Files.createDirectories(folder);
        BundleWriter bundle =
                new BundleWriter(out, folder.resolve(ids.next().toString()), Exports.BUNDLE_BYTES, clock.instant());
        for (int i = 0; i < rows.size(); i++) {
            add(bundle, items, rows.get(i));
            meter.at(i + 1, (long) rows.size());
        }
        bundle.finish(asked.source().label(), json);
        return new Made(bundle.count(), bundle.missing());
    }

    private <F, R> List<R> rows(Asked<F, R> asked) {
        List<R> rows = new ArrayList<>();
        transaction.executeWithoutResult(status -> asked.source().read(asked.filter(), row -> {
            if (rows.size() == Exports.BUNDLE_FILES) {
                throw Problem.of(
                        ExportsProblem.BUNDLE_LARGE,
                        "A bundle has at most " + Exports.BUNDLE_FILES + " files. Filter the list further.");
            }
            rows.add(row);
        }));
        return rows;
    }

    /** One that fails is listed and does not take the others with it. */
    private <R> void add(BundleWriter bundle, ExportItems<R> items, R row) throws IOException {
        String name = items.name(row);
        try {
            bundle.add(items.folder(row), name, out -> write(items, row, out));
        } catch (ItemFailed e) {
            bundle.miss(name, reason(Objects.requireNonNull(e.getCause())));
        } catch (BundleLarge e) {
            throw Problem.of(ExportsProblem.BUNDLE_LARGE, e.getMessage() + " Take fewer.");
        }
    }

    /** Tells a file that fails from a bundle that cannot be written. */
    private static <R> void write(ExportItems<R> items, R row, OutputStream out) {
        try {
            items.write(row, out);
        } catch (JobStopped | BundleLarge e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ItemFailed(e);
        }
    }

    private static String reason(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem.detail();
        }
        if (cause instanceof PrintTooLong) {
            return "It has more text than can be printed.";
        }
        log.error("A file of a bundle could not be made", cause);
        return "It could not be made. Request " + Scope.current().request() + ".";
    }

    private static Problem tooLong(String why) {
        return Problem.of(
                ExportsProblem.PRINT_LONG, why + " Filter it further, choose fewer columns, or take it as XLSX.");
    }

    private static final class ItemFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        ItemFailed(Throwable cause) {
            super(cause);
        }
    }
}
