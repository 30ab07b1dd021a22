package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.Targets;
import dev.plumbline.imports.mapping.Mappings;
import dev.plumbline.imports.record.Counts;
import dev.plumbline.imports.record.ImportRun;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A whole import in one call, for the command line: upload, map, dry run or run, on the caller's thread. The job is
 * scheduled all the same; should this process die, the server finishes what it began, and else it finds nothing to do.
 */
@Component
public class ImportOnce {
    private final Uploads uploads;
    private final ImportService imports;
    private final ImportWork work;
    private final Mappings mappings;
    private final Targets targets;

    ImportOnce(Uploads uploads, ImportService imports, ImportWork work, Mappings mappings, Targets targets) {
        this.uploads = uploads;
        this.imports = imports;
        this.work = work;
        this.mappings = mappings;
        this.targets = targets;
    }

    /** Which kind of record, by which mapping, and whether to stop before a row is stored. */
    public record Order(String target, String mapping, boolean dry) {}

    /** @param status where the import ended */
    public record Result(String status, int rows, Counts counts) {}

    public Result carryOut(Order order, Path file) throws IOException {
        ImportTarget target = targets.permitted(order.target());
        Mapping mapping = mappings.named(target, order.mapping()).orElseThrow(Problem.notFound("mapping"));
        ImportRun run;
        try (InputStream content = Files.newInputStream(file)) {
            run = uploads.upload(target.code(), file.getFileName().toString(), null, content);
        }
        ImportViews.Whole mapped = imports.map(run.id(), new Version(run.version()), mapping);
        Version seen = new Version(mapped.version());
        ImportRun started = order.dry() ? imports.checkNow(run.id(), seen) : imports.runNow(run.id(), seen);
        work.carryOut(
                new ImportJobs.Task(run.id(), Objects.requireNonNull(started.working())), (step, done, total) -> {});
        ImportViews.Whole ended = imports.show(run.id());
        ImportViews.Progress progress = Objects.requireNonNull(order.dry() ? ended.check() : ended.run());
        return new Result(ended.status().code(), ended.rowCount(), progress.counts());
    }
}
