package dev.plumbline.imports.record;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportsProblem;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.files.FileFacts;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file and what was done with it. Immutable: each command returns it as it is afterwards, or refuses.
 *
 * @param failure why it stopped; null unless it did
 */
public record ImportRun(
        ImportId id,
        long version,
        String target,
        State state,
        Upload upload,
        FileFacts facts,
        int rows,
        @Nullable Mapping mapping,
        Passes passes,
        @Nullable String failure,
        String createdBy,
        Instant createdAt) {

    public record State(ImportStatus status, String command, Instant at) {}

    public record Upload(
            String fileName,
            String sha256,
            long bytes,
            @Nullable String key) {}

    /** Each dry run, the run and the undo write their rows under a number of their own. */
    public record Passes(
            int last,
            @Nullable Integer check,
            @Nullable Integer run,
            @Nullable Integer undo) {
        public static final Passes NONE = new Passes(0, null, null, null);
    }

    public ImportStatus status() {
        return state.status();
    }

    public ImportRun map(Mapping next, FileFacts file, int count, Instant at) {
        State now = moved(ImportLifecycle.MAP, ImportStatus.MAPPED, at);
        return new ImportRun(id, version, target, now, upload, file, count, next, passes, null, createdBy, createdAt);
    }

    public ImportRun check(Instant at) {
        int pass = passes.last() + 1;
        return with(
                moved(ImportLifecycle.CHECK, ImportStatus.CHECKING, at),
                new Passes(pass, pass, passes.run(), passes.undo()),
                null);
    }

    /** Begins, or goes on where it stopped: then the rows keep their pass. */
    public ImportRun run(Instant at) {
        int pass = passes.run() == null ? passes.last() + 1 : passes.run();
        return with(
                moved(ImportLifecycle.RUN, ImportStatus.RUNNING, at),
                new Passes(Math.max(pass, passes.last()), passes.check(), pass, passes.undo()),
                null);
    }

    public ImportRun undo(Instant at) {
        if (passes.run() == null) {
            throw Problem.of(ImportsProblem.NOT_READY, "It has not run; there is nothing to undo.");
        }
        int pass = passes.undo() == null ? passes.last() + 1 : passes.undo();
        return with(
                moved(ImportLifecycle.UNDO, ImportStatus.UNDOING, at),
                new Passes(Math.max(pass, passes.last()), passes.check(), passes.run(), pass),
                null);
    }

    public ImportRun to(String command, ImportStatus status, @Nullable String why, Instant at) {
        return with(moved(command, status, at), passes, why);
    }

    /** The pass that is being written now; null while nothing works on it. */
    @Nullable
    public Integer working() {
        return switch (status()) {
            case CHECKING -> passes.check();
            case RUNNING -> passes.run();
            case UNDOING -> passes.undo();
            default -> null;
        };
    }

    private State moved(String command, ImportStatus status, Instant at) {
        if (!ImportLifecycle.MACHINE.allows(command, status(), status)) {
            throw Problem.of(
                    SharedProblem.TRANSITION,
                    "\"" + command + "\" is not possible now. It is " + status().code() + ".");
        }
        return new State(status, command, at);
    }

    private ImportRun with(State next, Passes numbers, @Nullable String why) {
        return new ImportRun(
                id, version, target, next, upload, facts, rows, mapping, numbers, why, createdBy, createdAt);
    }
}
