package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.data.DatabaseWatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

@Component
class DatabaseCheck implements Check {
    /** For what its migrations use: {@code uuidv7()} and more. */
    static final int MAJOR_MIN = 18;

    private final DatabaseWatch watch;
    private final StructureRepository structure;

    DatabaseCheck(DatabaseWatch watch, StructureRepository structure) {
        this.watch = watch;
        this.structure = structure;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Finding look() {
        if (watch.isAway()) {
            return Finding.blocking(
                    "The database does not answer.", "Start it, or see that this machine reaches it; nothing is lost.");
        }
        long begun = System.nanoTime();
        StructureRepository.Server server = structure.server();
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Finding finding = server.major() < MAJOR_MIN
                ? Finding.blocking(
                        "PostgreSQL " + server.version() + " is too old.", "Use PostgreSQL " + MAJOR_MIN + " or newer.")
                : Finding.well("It answers.");
        return finding.with("version", server.version()).with("latencyMs", ms);
    }
}
