package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.ExportsProblem;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.exports.table.TableWriter;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes any list away as a file, with the rows that the caller may see and a note in the log of who took what. */
@Component
public class Exports {
    /** More than this many rows are made as a job. */
    public static final int AT_ONCE = 20_000;

    static final Duration LONGEST_WAIT = Duration.ofHours(24);
    static final JobType<Task> MAKE = JobType.inSteps("export.make", "Export of a list", Task.class);

    private final ExportRepository exports;
    private final Downloads downloads;
    private final Jobs jobs;
    private final AuditNote note;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Exports(
            ExportRepository exports,
            Downloads downloads,
            Jobs jobs,
            AuditNote note,
            TransactionTemplate transaction,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.exports = exports;
        this.downloads = downloads;
        this.jobs = jobs;
        this.note = note;
        this.transaction = transaction;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    record Task(ExportId id) {}

    /** Which list, as what, which rows and columns. */
    public record Asked<F, R>(ExportSource<F, R> source, F filter, ExportRequest request) {
        ExportFormat format() {
            return request.formatOrDefault();
        }

        /** @throws Problem when a column is not one of the list's */
        List<TableColumn<R>> columns() {
            Map<String, TableColumn<R>> all = source.columns();
            List<String> wanted = request.columns();
            if (wanted == null || wanted.isEmpty()) {
                return List.copyOf(all.values());
            }
            List<TableColumn<R>> chosen = new ArrayList<>();
            for (String code : wanted) {
                TableColumn<R> column = all.get(code);
                if (column == null) {
                    throw Problem.field("query:columns", "unknown", "The columns are " + all.keySet() + ".");
                }
                chosen.add(column);
            }
            return chosen;
        }
    }

    /** Sends the list at once; refuses one that is too long to wait for. */
    public <F, R> void send(Asked<F, R> asked, HttpServletResponse response) throws IOException {
        List<TableColumn<R>> columns = asked.columns();
        String name = asked.source().code() + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "."
                + asked.format().code();
        downloads.send(response, name, asked.format().mediaType(), out -> {
            long rows = Objects.requireNonNull(transaction.execute(status -> {
                long written = write(asked, columns, out, count -> {
                    if (count > AT_ONCE) {
                        throw Problem.of(
                                ExportsProblem.LONG,
                                "It has more than " + AT_ONCE
                                        + " rows. Send the same request with POST: it is made as a job.");
                    }
                });
                noted(asked, null, written);
                return written;
            }));
            response.setHeader("X-Row-Count", String.valueOf(rows));
        });
    }

    /** Has the list made as a job; the file can be downloaded for a day, by the one who asked. */
    public <F, R> ExportView request(Asked<F, R> asked) {
        asked.columns();
        List<String> columns = asked.request().columns();
        return Objects.requireNonNull(transaction.execute(status -> {
            ExportId id = new ExportId(ids.next());
            exports.insert(new ExportRepository.Stored(
                    id,
                    1,
                    asked.source().code(),
                    asked.format(),
                    json.writeValueAsString(asked.filter()),
                    columns == null ? List.of() : columns,
                    Scope.current().access(),
                    asker(),
                    null,
                    null,
                    null,
                    clock.instant().plus(LONGEST_WAIT),
                    clock.instant()));
            jobs.schedule(MAKE, id.value().toString(), new Task(id));
            return exports.find(id).orElseThrow().view(clock.instant());
        }));
    }

    /** Writes all rows, in the running transaction; tells the count every now and then. */
    <F, R> long write(Asked<F, R> asked, List<TableColumn<R>> columns, OutputStream out, LongConsumer meter) {
        try {
            TableWriter<R> table =
                    asked.format().writer(out, columns, asked.source().label());
            long[] rows = {0};
            asked.source().read(asked.filter(), row -> {
                try {
                    table.write(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                meter.accept(++rows[0]);
            });
            table.finish();
            return rows[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void noted(Asked<?, ?> asked, @Nullable UUID export, long rows) {
        note.record(
                "exports." + asked.source().code(),
                export,
                Map.of(
                        "rows",
                        rows,
                        "format",
                        asked.format().code(),
                        "filter",
                        json.writeValueAsString(asked.filter())));
    }

    /** A person or a key; what asked may download. */
    static UUID asker() {
        UUID id = Scope.current().actor().id();
        return id == null ? new UUID(0, 0) : id;
    }
}
