package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Too little memory and no processor to speak of, and people who go on: some are told to come again, nothing is wrong afterwards. */
@Tag("system")
@Tag("slow")
class PressureTests {
    private static final int WRITERS = 40;
    private static final int READERS = 20;
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of the 256 MB that servers of tests have, which is a quarter of what a node has. */
    private static final String MEMORY = "-Xmx154m";

    private static final int POOL = 4;

    private final Path data = Path.of("target/fault/pressure-" + UUID.randomUUID());

    @Test
    void refusesWhatIsTooMuchAndIsRightAfterwards() throws Exception {
        try (RealServer server = new RealServer(data, MEMORY, "--plumbline.database.pool-size=" + POOL)) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), ServerKillTests.password());
            try (Journal journal = new Journal(staff, server.base());
                    Uploader uploader = new Uploader(staff, server.base())) {
                Footprint most = press(server, journal);
                assertThat(journal.advances(WRITERS, PATIENCE))
                        .as(() -> "goes on: " + journal.statuses() + " " + journal.unexpected())
                        .isTrue();
                Duration slowest = journal.slowest();
                uploader.close();
                journal.close();
                String uploads =
                        uploader.judge(server.database(), data.resolve("files").resolve("imports"));
                Ledger ledger = Ledger.compare(journal, server.database());
                System.out.printf(
                        "F17 %s, both cores burned for %d s, %d writers, %d readers, %d connections: %s; %s; longest request %d ms; at most %d MB and %d threads; answers %s%n",
                        MEMORY,
                        LENGTH.toSeconds(),
                        WRITERS,
                        READERS,
                        POOL,
                        ledger,
                        uploads,
                        slowest.toMillis(),
                        most.megabytes(),
                        most.threads(),
                        journal.statuses());
                ledger.judge();
                assertThat(journal.unexpected()).isEmpty();
                assertThat(journal.statuses()).doesNotContainKey(0).containsKeys(200, 201);
                assertThat(Files.readString(server.log())).doesNotContain("OutOfMemoryError");
                await().atMost(PATIENCE).until(() -> server.status("/ops/deploy-check", PATIENCE) == 200);
            }
        }
    }

    private static Footprint press(RealServer server, Journal journal) throws Exception {
        Footprint most = server.footprint();
        List<Process> burners = new ArrayList<>();
        try {
            for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
                burners.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
            }
            journal.write(WRITERS);
            journal.read(READERS);
            long ends = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < ends) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                assertThat(server.isAlive()).isTrue();
                most = most.max(server.footprint());
            }
            assertThat(server.status("/api/health/liveness", PATIENCE)).isEqualTo(204);
            return most;
        } finally {
            burners.forEach(Process::destroyForcibly);
        }
    }
}
