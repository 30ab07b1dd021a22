package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.ExportsProblem;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes any list away as a file, with the rows that the caller may see and a note in the log of who took what. */
@Component
public class Exports {
    /** More than this many rows are made as a job. */
    public static final int AT_ONCE = 20_000;

    /** More files than this are bundled as a job: a second's work. */
    public static final int BUNDLE_AT_ONCE = 20;

    /** A bundle has at most so many files. */
    public static final int BUNDLE_FILES = 1_000;

    /** The files of a bundle together; the limit of ZIP itself is twice this. */
    public static final long BUNDLE_BYTES = 2L << 30;

    /** A printed list has at most so many rows: measured, with ten columns it is laid out in a heap of 160 MB. */
    public static final int PRINT_ROWS = 1_000;

    /** A page on its side has room for so many columns. */
    public static final int PRINT_COLUMNS = 12;

    static final Duration LONGEST_WAIT = Duration.ofHours(24);
    static final JobType<Task> MAKE = JobType.inSteps("export.make", "Export of a list", Task.class);

    private final ExportRepository exports;
    private final ExportMaker making;
    private final ExportShelf shelf;
    private final Downloads downloads;
    private final Jobs jobs;
    private final AuditNote note;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Exports(
            ExportRepository exports,
            ExportMaker making,
            ExportShelf shelf,
            Downloads downloads,
            Jobs jobs,
            AuditNote note,
            TransactionTemplate transaction,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.exports = exports;
        this.making = making;
        this.shelf = shelf;
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
        making.check(asked);
        String name = asked.source().code() + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "."
                + asked.format().code();
        downloads.send(response, name, asked.format().mediaType(), out -> {
            ExportMaker.Made made = making.make(asked, out, (done, total) -> soon(asked.format(), done, total));
            transaction.executeWithoutResult(status -> noted(asked, null, made));
            response.setHeader("X-Row-Count", String.valueOf(made.rows()));
            if (!made.missing().isEmpty()) {
                response.setHeader(
                        "X-Missing-Count", String.valueOf(made.missing().size()));
            }
        });
    }

    /** Has the list made as a job; the file can be downloaded for a day, by the one who asked. */
    public <F, R> ExportView request(Asked<F, R> asked) {
        making.check(asked);
        return Objects.requireNonNull(transaction.execute(status -> {
            ExportId id = new ExportId(ids.next());
            keep(
                    id,
                    null,
                    asked,
                    new Reader(ExportShelf.asker(), Scope.current().access()));
            return shelf.show(id);
        }));
    }

    /**
     * For whom a file is made.
     *
     * @param id     a person or a key; nobody else downloads it
     * @param access what they may see now
     */
    public record Reader(UUID id, Access access) {
        public Reader(UserId user, Access access) {
            this(user.value(), access);
        }
    }

    /** Refuses what could not be made. */
    public <F, R> void check(Asked<F, R> asked) {
        making.check(asked);
    }

    /** Has a scheduled report made for a member, who is told when there is the file; it is kept for a week. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <F, R> void report(ExportId id, String title, Asked<F, R> asked, Reader reader) {
        keep(id, title, asked, reader);
    }

    private <F, R> void keep(ExportId id, @Nullable String report, Asked<F, R> asked, Reader reader) {
        List<String> columns = asked.request().columns();
        exports.insert(new ExportRepository.Stored(
                id,
                1,
                asked.source().code(),
                asked.format(),
                json.writeValueAsString(asked.filter()),
                columns == null ? List.of() : columns,
                reader.access(),
                reader.id(),
                report,
                null,
                null,
                null,
                List.of(),
                null,
                clock.instant().plus(LONGEST_WAIT),
                clock.instant()));
        jobs.schedule(MAKE, id.value().toString(), new Task(id));
    }

    private static void soon(ExportFormat format, long done, @Nullable Long total) {
        long most = format == ExportFormat.ZIP ? BUNDLE_AT_ONCE : AT_ONCE;
        if ((total == null ? done : total) > most) {
            throw Problem.of(
                    ExportsProblem.LONG,
                    "It has more than " + most + (format == ExportFormat.ZIP ? " files" : " rows")
                            + ". Send the same request with POST: it is made as a job.");
        }
    }

    void noted(Asked<?, ?> asked, @Nullable UUID export, ExportMaker.Made made) {
        note.record(
                "exports." + asked.source().code(),
                export,
                Map.of(
                        "rows",
                        made.rows(),
                        "missing",
                        made.missing().size(),
                        "format",
                        asked.format().code(),
                        "filter",
                        json.writeValueAsString(asked.filter())));
    }
}
