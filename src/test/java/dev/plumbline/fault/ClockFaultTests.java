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

/** F6: somebody moves the clock of a server's machine while it runs; the database is on another. */
@Tag("system")
@Tag("slow")
class ClockFaultTests {
    private static final String ME = "/api/v1/firms/current";
    private static final Duration NOTICED = Duration.ofSeconds(30);

    /** Longer than it takes to believe it. */
    private static final Duration LENGTH = Duration.ofSeconds(75);

    private final Path data = Path.of("target/fault/clock-" + UUID.randomUUID());

    @Test
    void noLifeEndsLaterAndNothingFallsDueTwiceOrTenYearsEarly() throws Exception {
        FakeTime time = FakeTime.in(data.resolveSibling(data.getFileName() + ".time"));
        try (OutsideDatabase database = OutsideDatabase.start(data.resolve("postgres"));
                RealServer server = new RealServer(
                        data.resolve("node"), time, "--plumbline.database.url=" + database.url() + "?user=postgres")) {
            server.start();
            Staff staff = Staff.hire(database.url(), "");
            Http owner = staff.at(server.base());
            owner.get(ME).expect(200);
            await().atMost(NOTICED).until(() -> server.status("/ops/deploy-check", NOTICED) == 200);
            long ran = runs(database);

            for (String by : List.of("+10y", "-1h")) {
                time.move(by);
                await().atMost(NOTICED).until(() -> server.status("/ops/deploy-check", NOTICED) == 503);
                stays(server, database, staff);
                time.move("+0");
                await().atMost(NOTICED).until(() -> server.status("/ops/deploy-check", NOTICED) == 200);
            }
            System.out.printf(
                    "F6 wall clock moved +10 y, -1 h for 75 s each: %d recurring jobs ran, none ahead of its time%n",
                    runs(database) - ran);

            // An hour ahead is believed once it has stayed: what ends by time ends sooner, never later.
            owner.get(ME).expect(200);
            time.move("+1h");
            await().atMost(Duration.ofSeconds(150))
                    .until(() -> staff.at(server.base()).get(ME).status() == 401);
        }
    }

    /** Who is signed in stays so, and nothing that is kept gets a time that is not. */
    private static void stays(RealServer server, OutsideDatabase database, Staff staff) throws Exception {
        Instant begun = Instant.now();
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(LENGTH.plusSeconds(30))
                .until(() -> {
                    staff.at(server.base()).get(ME).expect(200);
                    return Duration.between(begun, Instant.now()).compareTo(LENGTH) > 0;
                });
        assertThat(number(
                        database,
                        "select count(*) from jobs.recurrence where last_started_at > '"
                                + Instant.now().plusSeconds(90) + "' or last_started_at < '"
                                + begun.minus(Duration.ofHours(1)) + "'"))
                .isZero();
        assertThat(number(
                        database,
                        "select count(*) from audit.event where at > '"
                                + Instant.now().plusSeconds(90) + "'"))
                .isZero();
    }

    private static long runs(OutsideDatabase database) throws Exception {
        return number(database, "select sum(version) from jobs.task");
    }

    private static long number(OutsideDatabase database, String sql) throws Exception {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("No row");
            }
            return row.getLong(1);
        }
    }
}
