package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of writes, again and again; what it has acknowledged is there. */
@Tag("system")
class ServerKillTests {
    private static final int WRITERS = 20;
    private static final int LATEST_MS = 2_000;
    private static final Duration READY_AGAIN = Duration.ofSeconds(15);

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        kill(5);
    }

    @Test
    @Tag("slow")
    void nothingAcknowledgedIsLostInManyKills() throws Exception {
        assertThat(kill(200)).isLessThanOrEqualTo(READY_AGAIN);
    }

    /** Gives how soon the server is ready again, in 95 of a hundred cases. */
    private Duration kill(int kills) throws Exception {
        Path data = Path.of("target/fault/kill-" + UUID.randomUUID());
        Random random = new Random(1);
        List<Duration> starts = new ArrayList<>();
        try (RealServer server = new RealServer(data)) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), password());
            try (Journal journal = new Journal(staff, server.base());
                    Uploader uploader = new Uploader(staff, server.base())) {
                journal.write(WRITERS);
                for (int n = 0; n < kills; n++) {
                    assertThat(journal.advances(1, Duration.ofSeconds(30)))
                            .as(() -> "goes on: " + journal.statuses() + " " + journal.unexpected())
                            .isTrue();
                    LockSupport.parkNanos(
                            Duration.ofMillis(random.nextInt(LATEST_MS)).toNanos());
                    server.kill();
                    starts.add(server.start());
                    journal.refresh();
                }
                assertThat(journal.advances(1, Duration.ofSeconds(30))).isTrue();
                killDatabase(server, journal);
                journal.close();
                uploader.close();
                System.out.println("F1 kill -9 of the server: "
                        + uploader.judge(
                                server.database(), data.resolve("files").resolve("imports")));
                Collections.sort(starts);
                Duration ready = starts.get(starts.size() * 95 / 100);
                judge(server, journal, kills, ready);
                Proof.requireWholeLog(staff.at(server.base()), data.resolve("log.gz"));
                return ready;
            }
        }
    }

    /** Its own database, which it starts again by itself. */
    private static void killDatabase(RealServer server, Journal journal) throws Exception {
        long before = RealServer.databaseProcesses(server.postgres()).getFirst().pid();
        RealServer.killDatabase(server.postgres());
        long gone = System.nanoTime();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            List<ProcessHandle> now = RealServer.databaseProcesses(server.postgres());
            return !now.isEmpty() && now.getFirst().pid() != before;
        });
        assertThat(journal.advances(WRITERS, Duration.ofSeconds(60)))
                .as(() -> "the embedded database comes back: " + journal.statuses())
                .isTrue();
        System.out.printf(
                "F2 kill -9 of the embedded database: started again by itself, %d writes after %d ms%n",
                WRITERS, Duration.ofNanos(System.nanoTime() - gone).toMillis());
    }

    private static void judge(RealServer server, Journal journal, int kills, Duration ready) throws Exception {
        Ledger ledger = Ledger.compare(journal, server.database());
        System.out.printf(
                "F1 kill -9 of the server: %s in %d kills with %d writers; ready again p95 %d ms; answers %s%n",
                ledger, kills, WRITERS, ready.toMillis(), journal.statuses());
        System.out.printf(
                "C3 crash between effect and answer: %d requests cut off and sent again with their key, %d effects doubled%n",
                journal.statuses().getOrDefault(0, 0), ledger.doubled());
        ledger.judge();
        assertThat(journal.unexpected()).isEmpty();
        assertThat(server.status("/api/v1/identity/setup", Duration.ofSeconds(10)))
                .isEqualTo(200);
    }

    static String password() {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new dev.plumbline.platform.Secrets(RealServer.secret()).derive("database-owner"));
    }
}
