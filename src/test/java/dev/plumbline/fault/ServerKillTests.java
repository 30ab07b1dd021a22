package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of writes, again and again; what it has acknowledged is there. */
@Tag("system")
class ServerKillTests {
    private static final int WRITERS = 20;
    private static final int LATEST_MS = 1500;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        kill(5);
    }

    @Test
    @Tag("slow")
    void nothingAcknowledgedIsLostInManyKills() throws Exception {
        kill(200);
    }

    private void kill(int kills) throws Exception {
        Path data = Path.of("target/fault/kill-" + UUID.randomUUID());
        Random random = new Random(1);
        List<Duration> starts = new ArrayList<>();
        try (RealServer server = new RealServer(data)) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), password());
            try (Journal journal = new Journal(staff, server.base())) {
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
                journal.close();
                judge(server, journal, kills, starts);
            }
        }
    }

    private static void judge(RealServer server, Journal journal, int kills, List<Duration> starts) throws Exception {
        List<String> stored = new ArrayList<>();
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select split_part(email, '@', 1) from sales.lead")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        Set<String> lost = new HashSet<>(journal.acknowledged());
        lost.removeAll(new HashSet<>(stored));
        int doubled = stored.size() - new HashSet<>(stored).size();
        Collections.sort(starts);
        System.out.printf(
                "F1 kill -9 of the server: %d lost, %d doubled of %d acknowledged in %d kills with %d writers; ready again p95 %d ms; answers %s%n",
                lost.size(),
                doubled,
                journal.acknowledged().size(),
                kills,
                WRITERS,
                starts.get(starts.size() * 95 / 100 == starts.size() ? starts.size() - 1 : starts.size() * 95 / 100)
                        .toMillis(),
                journal.statuses());
        assertThat(lost).isEmpty();
        assertThat(doubled).isZero();
        assertThat(journal.unexpected()).isEmpty();
        assertThat(server.status("/api/openapi", Duration.ofSeconds(10))).isEqualTo(200);
    }

    static String password() {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new dev.plumbline.platform.Secrets(RealServer.secret()).derive("database-owner"));
    }
}
