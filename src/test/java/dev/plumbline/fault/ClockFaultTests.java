package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F6: somebody moves the clock of a machine, database and all, under a server that runs. */
@Tag("system")
@Tag("slow")
class ClockFaultTests {
    private static final String ME = "/api/v1/firms/current";
    private static final Duration NOTICED = Duration.ofSeconds(30);

    /** How long calls may be told to come again: so long somebody waits for a connection. */
    private static final Duration RECOVERED = Duration.ofSeconds(20);

    private final Path data = Path.of("target/fault/clock-" + UUID.randomUUID());

    @Test
    void noLifeEndsLaterAndNothingFallsDueTwiceOrTenYearsEarly() throws Exception {
        FakeTime time = FakeTime.in(data.resolveSibling(data.getFileName() + ".time"));
        try (RealServer server = new RealServer(data, time)) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), ServerKillTests.password());
            Http owner = staff.at(server.base());
            owner.get(ME).expect(200);
            await().atMost(NOTICED).until(() -> server.status("/ops/deploy-check", NOTICED) == 200);
            long ran = runs(server);

            for (String by : new String[] {"+10y", "-10y", "-1h"}) {
                time.move(by);
                await().atMost(NOTICED).until(() -> server.status("/ops/deploy-check", NOTICED) == 503);
                stays(server, staff, Duration.ofSeconds(75));
                time.move("+0");
                await().atMost(NOTICED).until(() -> server.status("/ops/deploy-check", NOTICED) == 200);
            }
            System.out.printf(
                    "F6 wall clock moved +10 y, -10 y, -1 h for 75 s each: %d recurring jobs ran, none ahead of its time%n",
                    runs(server) - ran);

            // An hour ahead is believed once it has stayed: what ends by time ends sooner, never later.
            owner.get(ME).expect(200);
            time.move("+1h");
            await().atMost(Duration.ofSeconds(150))
                    .until(() -> staff.at(server.base()).get(ME).status() == 401);
        }
    }

    /** Who is signed in stays so, and nothing that is kept gets a time that is not. */
    private static void stays(RealServer server, Staff staff, Duration length) throws Exception {
        Instant begun = Instant.now();
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(length.plusSeconds(30))
                .until(() -> {
                    Duration since = Duration.between(begun, Instant.now());
                    int status = staff.at(server.base()).get(ME).status();
                    // The database measures by the wall clock how long a session was silent, and ends all at the jump.
                    assertThat(status).isIn(since.compareTo(RECOVERED) < 0 ? List.of(200, 503) : List.of(200));
                    return since.compareTo(length) > 0;
                });
        assertThat(number(
                        server,
                        "select count(*) from jobs.recurrence where last_started_at > '"
                                + Instant.now().plusSeconds(90) + "' or last_started_at < '"
                                + begun.minus(Duration.ofHours(1)) + "'"))
                .isZero();
        assertThat(number(
                        server,
                        "select count(*) from audit.event where at > '"
                                + Instant.now().plusSeconds(90) + "'"))
                .isZero();
    }

    private static long runs(RealServer server) throws Exception {
        return number(server, "select sum(version) from jobs.task");
    }

    private static long number(RealServer server, String sql) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("No row");
            }
            return row.getLong(1);
        }
    }
}
