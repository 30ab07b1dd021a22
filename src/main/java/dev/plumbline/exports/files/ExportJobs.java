package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.ExportsNotices;
import dev.plumbline.exports.files.ExportRepository.Stored;
import dev.plumbline.exports.files.Exports.Asked;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Long exports: made with the sight of the one who asked, kept for a day, downloaded by nobody else. */
@Component
class ExportJobs {
    private static final Duration KEPT = Duration.ofHours(24);

    /** A report that comes on a Saturday is there on the Monday. */
    private static final Duration REPORT_KEPT = Duration.ofDays(7);

    /** Whoever asked has turned to something else by then, and is told. */
    private static final Duration WAITED = Duration.ofSeconds(15);

    private static final int BUFFER = 1 << 16;
    private static final int TELL_EVERY = 5_000;
    private static final int TELL_EVERY_FILE = 5;

    private final ExportRepository exports;
    private final Exports writer;
    private final ExportMaker making;
    private final ExportSources sources;
    private final ExportFolder folder;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    ExportJobs(
            ExportRepository exports,
            Exports writer,
            ExportMaker making,
            ExportSources sources,
            ExportFolder folder,
            Notifications notifications,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.exports = exports;
        this.writer = writer;
        this.making = making;
        this.sources = sources;
        this.folder = folder;
        this.notifications = notifications;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
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

    private void make(Exports.Task task, JobRun run) {
        Stored export = transaction.execute(status -> exports.find(task.id()).orElse(null));
        if (export == null || export.readyAt() != null || export.refusal() != null) {
            return;
        }
        Scope job = Scope.current();
        Scope asSeen = new Scope(job.firm(), job.actor(), export.access(), null, job.request(), job.action());
        asSeen.run(() -> {
            try {
                write(export, asked(sources.named(export.source()), export), run);
            } catch (Problem e) {
                // Another attempt would be refused too; whoever asked can do something about it.
                refuse(export, e.detail());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <F, R> void write(Stored export, Asked<F, R> asked, JobRun run) throws IOException {
        FirmId firm = Scope.current().firm();
        boolean files = asked.format() == ExportFormat.ZIP;
        String step = files ? "files" : "rows";
        int often = files ? TELL_EVERY_FILE : TELL_EVERY;
        ExportMaker.Made made;
        Path part = folder.part(firm, export.id());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            made = making.make(asked, out, (done, total) -> {
                if (done % often == 0) {
                    run.progress(step, done, total, "");
                }
            });
        }
        folder.complete(firm, export.id());
        long bytes = Files.size(folder.whole(firm, export.id()));
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            if (exports.ready(
                    export.id(),
                    new ExportRepository.Made(made.rows(), bytes, made.missing(), now, now.plus(kept(export))))) {
                writer.noted(asked, export.id().value(), made);
                run.progress(step, made.rows(), made.rows(), "");
                tell(
                        export,
                        named(export) + (export.report() == null ? " are ready to download" : " is ready to download"),
                        "The file is kept for " + (export.report() == null ? "a day." : "a week.")
                                + (made.missing().isEmpty()
                                        ? ""
                                        : " Missing in it: " + made.missing().size() + "."));
            }
        });
    }

    private void refuse(Stored export, String why) {
        transaction.executeWithoutResult(status -> {
            if (exports.refuse(export.id(), why)) {
                tell(export, named(export) + " could not be exported", why);
            }
        });
    }

    private void tell(Stored export, String subject, String text) {
        MemberId member = export.access().member();
        boolean report = export.report() != null;
        if (member != null && (report || export.createdAt().plus(WAITED).isBefore(clock.instant()))) {
            String key = "export:" + export.id().value();
            NoticeKind kind = report ? ExportsNotices.REPORT : ExportsNotices.READY;
            notifications.tell(member, new Notifications.Notice(kind, subject, text, "/exports", key));
        }
    }

    private static Duration kept(Stored export) {
        return export.report() == null ? KEPT : REPORT_KEPT;
    }

    private String named(Stored export) {
        String report = export.report();
        return report == null ? sources.named(export.source()).label() : "The report " + report;
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
                    folder.remove(firm, new ExportId(id));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            if (!ended.isEmpty()) {
                exports.delete(ended);
            }
        });
    }
}
