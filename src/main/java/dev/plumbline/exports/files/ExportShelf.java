package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.ExportsProblem;
import dev.plumbline.exports.files.ExportRepository.Stored;
import dev.plumbline.jobs.JobFacts;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exports for the one who asked for them, and for nobody else. */
@Component
class ExportShelf {
    /** They end after a day; nobody reads more. */
    private static final int LIST_MAX = 100;

    private final ExportRepository exports;
    private final ExportSources sources;
    private final ExportFolder folder;
    private final Jobs jobs;
    private final Clock clock;

    ExportShelf(ExportRepository exports, ExportSources sources, ExportFolder folder, Jobs jobs, Clock clock) {
        this.exports = exports;
        this.sources = sources;
        this.folder = folder;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The latest first; of lists that the caller may still take away. */
    @Transactional(readOnly = true)
    List<ExportView> list() {
        List<Stored> all =
                exports.of(asker(), LIST_MAX).stream().filter(this::allowed).toList();
        Map<String, JobFacts> jobs = making(all);
        return all.stream().map(export -> view(export, jobs)).toList();
    }

    @Transactional(readOnly = true)
    ExportView show(ExportId id) {
        Stored export = visible(id);
        return view(export, making(List.of(export)));
    }

    /** What can be downloaded now, and where it lies. */
    record Ready(Stored export, Path path) {}

    @Transactional(readOnly = true)
    Ready ready(ExportId id) {
        Stored export = visible(id);
        if (export.expired(clock.instant())) {
            throw Problem.of(ExportsProblem.EXPIRED, "It was kept until " + export.expiresAt() + ".");
        }
        if (export.refusal() != null) {
            throw Problem.of(ExportsProblem.REFUSED, export.refusal());
        }
        Path path = folder.whole(Scope.current().firm(), id);
        if (export.readyAt() == null || !Files.exists(path)) {
            throw Problem.later(ExportsProblem.NOT_READY, "Try again in a moment.", Duration.ofSeconds(2));
        }
        return new Ready(export, path);
    }

    private ExportView view(Stored export, Map<String, JobFacts> jobs) {
        Instant now = clock.instant();
        return new ExportView(
                export.id(),
                export.version(),
                export.source(),
                export.report() == null ? sources.named(export.source()).label() : export.report(),
                export.format(),
                export.rows(),
                export.bytes(),
                export.readyAt() != null && !export.expired(now),
                export.expired(now),
                export.refusal(),
                export.missing(),
                making(jobs.get(key(export))),
                export.expiresAt(),
                export.createdAt());
    }

    /** The work on those that have not ended, by key. */
    private Map<String, JobFacts> making(List<Stored> some) {
        return jobs.find(
                Exports.MAKE,
                some.stream()
                        .filter(export -> export.readyAt() == null && export.refusal() == null)
                        .map(ExportShelf::key)
                        .toList());
    }

    private static String key(Stored export) {
        return export.id().value().toString();
    }

    private static ExportView.@Nullable Making making(@Nullable JobFacts job) {
        return job == null ? null : new ExportView.Making(job.state(), job.done(), job.total());
    }

    private Stored visible(ExportId id) {
        Stored export =
                exports.find(id).filter(each -> each.askedBy().equals(asker())).orElseThrow(Problem.notFound("export"));
        if (!allowed(export)) {
            throw Problem.of(SharedProblem.FORBIDDEN, "You may no longer take this list away.");
        }
        return export;
    }

    private boolean allowed(Stored export) {
        return Scope.current().access().allows(sources.named(export.source()).permission());
    }

    /** A person or a key; what asked may download. */
    static UUID asker() {
        UUID id = Scope.current().actor().id();
        return id == null ? new UUID(0, 0) : id;
    }
}
