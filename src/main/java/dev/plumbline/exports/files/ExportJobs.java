package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.ExportsProblem;
import dev.plumbline.exports.files.ExportRepository.Stored;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Long exports: made with the sight of the one who asked, kept for a day, downloaded by nobody else. */
@Component
class ExportJobs {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int BUFFER = 1 << 16;
    private static final int TELL_EVERY = 5_000;

    private final ExportRepository exports;
    private final Exports writer;
    private final List<ExportSource<?, ?>> sources;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final Path folder;

    ExportJobs(
            ExportRepository exports,
            Exports writer,
            List<ExportSource<?, ?>> sources,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock,
            @Value("${plumbline.data:data}") Path data) {
        this.exports = exports;
        this.writer = writer;
        this.sources = List.copyOf(sources);
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.folder = data.resolve("files").resolve("exports");
    }

    JobWork<Exports.Task> making() {
        return Exports.MAKE.does(this::make);
    }

    RecurringJob sweepingDownloads(Downloads downloads) {
        return RecurringJob.forPlatform(
                "download.sweep", "Remove downloads that broke off", Duration.ofHours(1), () -> {
                    try {
                        downloads.sweep(clock.instant().minus(Duration.ofHours(1)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    RecurringJob sweeping() {
        return RecurringJob.forEachFirm(
                "export.sweep", "Remove exports that have ended", Duration.ofHours(1), this::sweep);
    }

    ExportView show(ExportId id) {
        return visible(id).view(clock.instant());
    }

    /** What can be downloaded now, and where it lies. */
    record Ready(Stored export, Path path) {}

    Ready ready(ExportId id) {
        Stored export = visible(id);
        if (export.expired(clock.instant())) {
            throw Problem.of(ExportsProblem.EXPIRED, "It was kept until " + export.expiresAt() + ".");
        }
        Path path = path(Scope.current().firm(), id.value());
        if (export.readyAt() == null || !Files.exists(path)) {
            throw Problem.later(ExportsProblem.NOT_READY, "Try again in a moment.", Duration.ofSeconds(2));
        }
        return new Ready(export, path);
    }

    private Stored visible(ExportId id) {
        Stored export = Objects.requireNonNull(transaction.execute(status -> exports.find(id)))
                .orElseThrow(Problem.notFound("export"));
        if (!export.askedBy().equals(Exports.asker())) {
            throw Problem.notFound("export").get();
        }
        if (!Scope.current().access().allows(source(export.source()).permission())) {
            throw Problem.of(SharedProblem.FORBIDDEN, "You may no longer take this list away.");
        }
        return export;
    }

    private void make(Exports.Task task, JobRun run) {
        Stored export = transaction.execute(status -> exports.find(task.id()).orElse(null));
        if (export == null || export.readyAt() != null) {
            return;
        }
        Scope job = Scope.current();
        Scope asSeen = new Scope(job.firm(), job.actor(), export.access(), null, job.request(), job.action());
        asSeen.run(() -> write(export, asked(source(export.source()), export), run));
    }

    private <F, R> void write(Stored export, Asked<F, R> asked, JobRun run) {
        Path path = path(Scope.current().firm(), export.id().value());
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.createDirectories(path.getParent());
            long rows;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                rows = Objects.requireNonNull(transaction.execute(status ->
                        writer.write(asked, asked.columns(), out, count -> {
                            if (count % TELL_EVERY == 0) {
                                run.progress("rows", count, null, "");
                            }
                        })));
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            long bytes = Files.size(path);
            transaction.executeWithoutResult(status -> {
                Instant now = clock.instant();
                if (exports.ready(export.id(), rows, bytes, now, now.plus(KEPT))) {
                    writer.noted(asked, export.id().value(), rows);
                    run.progress("rows", rows, rows, "");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <F, R> Asked<F, R> asked(ExportSource<F, R> source, Stored export) {
        return new Asked<>(
                source,
                json.readValue(export.filter(), source.filter()),
                new ExportRequest(export.format(), export.columns()));
    }

    private void sweep() {
        FirmId firm = Scope.current().firm();
        transaction.executeWithoutResult(status -> {
            List<UUID> ended = exports.expired(clock.instant());
            for (UUID id : ended) {
                try {
                    Files.deleteIfExists(path(firm, id));
                    Files.deleteIfExists(path(firm, id).resolveSibling(id + ".part"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            if (!ended.isEmpty()) {
                exports.delete(ended);
            }
        });
    }

    private ExportSource<?, ?> source(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(Problem.notFound("list"));
    }

    private Path path(FirmId firm, UUID id) {
        return folder.resolve(firm.value().toString()).resolve(id.toString());
    }
}
