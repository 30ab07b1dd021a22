package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.FaultyWire;
import dev.plumbline.Http;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The database is killed or stands still while people write: they are told soon, nothing is lost, and it mends itself. */
@Tag("system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultTests {
    private static final int WRITERS = 20;
    private static final int READERS = 10;
    private static final int POOL = 8;
    private static final Duration ANSWERED = Duration.ofSeconds(10);
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    /** Shorter than a statement waits for a lock, so that nobody is refused. */
    private static final Duration LOCK_HELD = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path folder = Path.of("target/fault/outside-" + UUID.randomUUID());
    private OutsideDatabase database;
    private FaultyWire wire;
    private RealServer server;
    private Staff staff;
    private Staff neighbours;

    @BeforeAll
    void start() throws Exception {
        database = OutsideDatabase.start(folder.resolve("postgres"));
        wire = new FaultyWire(database.port());
        server = new RealServer(
                folder.resolve("data"),
                "--plumbline.database.url=jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres",
                "--plumbline.database.pool-size=" + POOL);
        server.start();
        List<Staff> hired = Staff.hire(database.url(), "", 2);
        staff = hired.getFirst();
        neighbours = hired.getLast();
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
        wire.close();
        database.close();
    }

    /** One that was started without the library that counts statements: the structure is made all the same. */
    @Test
    void saysThatStatementsAreNotCounted() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery("select operations.statements_state()")) {
            assertThat(state.next()).isTrue();
            assertThat(state.getString(1)).isEqualTo("not_loaded");
        }
    }

    @Test
    void survivesADatabaseThatIsKilledUnderLoad() throws Exception {
        end(2);
    }

    @Test
    @Tag("slow")
    void survivesADatabaseThatIsKilledUnderLoadAgainAndAgain() throws Exception {
        Outcome outcome = end(30);
        assertThat(outcome.slowestRefusal()).isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(outcome.slowest()).isLessThanOrEqualTo(ANSWERED);
        assertThat(outcome.slowestRecovery()).isLessThanOrEqualTo(RECOVERY);
    }

    @Test
    void survivesADatabaseThatStandsStill() throws Exception {
        hang(Duration.ofSeconds(8));
    }

    @Test
    @Tag("slow")
    void survivesADatabaseThatStandsStillForAMinute() throws Exception {
        Outcome outcome = hang(Duration.ofSeconds(60));
        assertThat(outcome.slowest()).isLessThanOrEqualTo(ANSWERED);
        assertThat(outcome.slowestRecovery()).isLessThanOrEqualTo(RECOVERY);
    }

    @Test
    void survivesAWireThatIsCutOrSilent() throws Exception {
        new Outages(database, wire, server, staff).judge(1, Duration.ZERO, false);
    }

    @Test
    @Tag("slow")
    void survivesAWireThatIsCutOrSilentAgainAndAgain() throws Exception {
        Outages.Worst worst = new Outages(database, wire, server, staff).judge(2, Duration.ofSeconds(20), true);
        assertThat(worst.request()).isLessThanOrEqualTo(ANSWERED.plus(ANSWERED));
        assertThat(worst.recovery()).isLessThanOrEqualTo(RECOVERY);
        assertThat(worst.locks()).isLessThanOrEqualTo(Duration.ofSeconds(60));
    }

    private record Outcome(Duration slowest, Duration slowestRefusal, Duration slowestRecovery) {}

    /** By kill -9 and by an operator who restarts it in order, in turn. */
    private Outcome end(int times) throws Exception {
        Random random = new Random(2);
        List<Duration> recoveries = new ArrayList<>();
        try (Journal journal = new Journal(staff, server.base())) {
            journal.write(WRITERS);
            for (int n = 0; n < times; n++) {
                journal.refresh();
                requireProgress(journal);
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(500)).toNanos());
                if (n % 2 == 0) {
                    database.kill();
                    await().atMost(PATIENCE).until(() -> readiness() == 503);
                    requireRedDeployCheck();
                    LockSupport.parkNanos(
                            Duration.ofMillis(500 + random.nextInt(2_000)).toNanos());
                }
                database.restart();
                recoveries.add(recovery(journal));
            }
            int slots = freeConnections(journal);
            journal.close();
            Ledger ledger = Ledger.compare(journal, database.connection());
            Duration refusal = journal.slowestRefusal();
            Duration slowest = journal.slowest();
            Collections.sort(recoveries);
            System.out.printf(
                    "F2 database killed and restarted in turn: %s in %d ends with %d writers; longest request %d ms, refusal %d ms; back after %d ms at most; %d of %d connections leaked; answers %s%n",
                    ledger,
                    times,
                    WRITERS,
                    slowest.toMillis(),
                    refusal.toMillis(),
                    recoveries.getLast().toMillis(),
                    POOL - slots,
                    POOL,
                    journal.statuses());
            ledger.judge();
            requireAnswers(journal);
            assertThat(slots).isEqualTo(POOL);
            return new Outcome(slowest, refusal, recoveries.getLast());
        }
    }

    private Outcome hang(Duration length) throws Exception {
        try (Journal journal = new Journal(staff, server.base())) {
            journal.write(WRITERS);
            journal.read(READERS);
            requireProgress(journal);
            Footprint before = server.footprint();
            journal.slowest();
            database.hang();
            long ends = System.nanoTime() + length.toNanos();
            Footprint most = before;
            boolean unready = false;
            while (System.nanoTime() < ends) {
                assertThat(server.status("/api/health/liveness", Duration.ofSeconds(10)))
                        .isEqualTo(204);
                unready |= readiness() == 503;
                most = most.max(server.footprint());
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            database.goOn();
            Duration recovery = recovery(journal);
            Duration slowest = journal.slowest();
            await().atMost(PATIENCE).until(() -> readiness() == 204);
            int read = reads(journal);
            await("reads").atMost(PATIENCE).until(() -> reads(journal) > read + READERS);
            journal.close();
            Ledger ledger = Ledger.compare(journal, database.connection());
            System.out.printf(
                    "F3 database hangs %d s under writers and readers: %s; longest request %d ms; back after %d ms; threads %d, at most %d; memory %d MB, at most %d; answers %s%n",
                    length.toSeconds(),
                    ledger,
                    slowest.toMillis(),
                    recovery.toMillis(),
                    before.threads(),
                    most.threads(),
                    before.megabytes(),
                    most.megabytes(),
                    journal.statuses());
            ledger.judge();
            requireAnswers(journal);
            assertThat(unready).as("readiness goes down").isTrue();
            assertThat(most.threads()).isLessThan(before.threads() + WRITERS);
            assertThat(most.megabytes()).isLessThan(before.megabytes() + 150);
            return new Outcome(slowest, journal.slowestRefusal(), recovery);
        }
    }

    private static int reads(Journal journal) {
        return journal.statuses().getOrDefault(200, 0);
    }

    private void requireRedDeployCheck() {
        Http.Answer report = new Http(server.base(), Map.of()).get("/ops/deploy-check");
        assertThat(report.status()).isEqualTo(503);
        assertThat(report.json().path("checks").path("database").path("message").asString())
                .isEqualTo("The database does not answer.");
    }

    private static void requireProgress(Journal journal) {
        assertThat(journal.advances(WRITERS, PATIENCE))
                .as(() -> "goes on: " + journal.statuses() + " " + journal.unexpected())
                .isTrue();
    }

    /** How long after the database is back the first write is acknowledged. */
    private static Duration recovery(Journal journal) {
        long back = System.nanoTime();
        assertThat(journal.advances(1, PATIENCE))
                .as(() -> "comes back: " + journal.statuses())
                .isTrue();
        return Duration.ofNanos(System.nanoTime() - back);
    }

    private static void requireAnswers(Journal journal) {
        assertThat(journal.unexpected()).isEmpty();
        assertThat(journal.statuses()).doesNotContainKey(0).containsKey(503);
    }

    private int readiness() {
        return server.status("/api/health/readiness", Duration.ofSeconds(10));
    }

    /** Holds up every writer and counts how many of them have got a connection: a leaked one is missing. */
    private int freeConnections(Journal journal) throws SQLException {
        requireProgress(journal);
        // One firm has half of them at most.
        try (Journal other = new Journal(neighbours, server.base());
                Connection holder = database.connection();
                Connection judge = database.connection();
                Statement lock = holder.createStatement();
                Statement count = judge.createStatement()) {
            other.write(WRITERS);
            requireProgress(other);
            holder.setAutoCommit(false);
            lock.execute("lock table sales.lead in access exclusive mode");
            int waiting = 0;
            long end = System.nanoTime() + LOCK_HELD.toNanos();
            while (waiting < POOL && System.nanoTime() < end) {
                waiting = Math.max(waiting, waiting(count));
            }
            holder.rollback();
            return waiting;
        }
    }

    @Test
    void ofCostlyCallsOneOfAFirmIsUnderWay() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = database.connection();
                Connection judge = database.connection();
                Statement lock = holder.createStatement();
                Statement count = judge.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table sales.lead in access exclusive mode");
            List<Future<Integer>> answers = new ArrayList<>();
            for (Staff caller : List.of(staff, staff, staff, staff, neighbours)) {
                Http http = caller.at(server.base());
                answers.add(
                        people.submit(() -> http.get("/api/v1/sales/figures").status()));
            }
            await("one of each firm").atMost(LOCK_HELD).until(() -> waiting(count) >= 2);
            int most = 0;
            for (int look = 0; look < 50; look++) {
                most = Math.max(most, waiting(count));
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            holder.rollback();

            assertThat(most).isEqualTo(2);
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    private static int waiting(Statement count) throws SQLException {
        try (ResultSet rows = count.executeQuery("""
                select count(*) from pg_stat_activity where usename = 'plumbline_app' and wait_event_type = 'Lock'
                """)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
