package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.FaultyWire;
import dev.plumbline.FaultyWire.End;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The wire between server and database is cut, or goes silent without a word to either end, while people write. */
final class Outages {
    private static final int WRITERS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String IN_TRANSACTIONS = """
            select count(*) from pg_stat_activity
             where usename = 'plumbline_app' and state like 'idle in transaction%' and xact_start < '
            """;
    private static final String WAITING =
            "select count(*) from pg_stat_activity where usename = 'plumbline_app' and wait_event_type = 'Lock'";

    private final OutsideDatabase database;
    private final FaultyWire wire;
    private final RealServer server;
    private final Staff staff;

    Outages(OutsideDatabase database, FaultyWire wire, RealServer server, Staff staff) {
        this.database = database;
        this.wire = wire;
        this.server = server;
        this.staff = staff;
    }

    /**
     * How bad it was at worst.
     *
     * @param locks how long those held what they had locked of whom the database heard no more
     */
    record Worst(Duration request, Duration recovery, Duration locks) {
        Worst max(Worst other) {
            return new Worst(max(request, other.request), max(recovery, other.recovery), max(locks, other.locks));
        }

        private static Duration max(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    /** Each time once cut and once silent; locks are waited for where there is time for that. */
    Worst judge(int times, Duration length, boolean locks) throws Exception {
        Worst worst = new Worst(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        try (Journal journal = new Journal(staff, server.base())) {
            journal.beToldOfLocks();
            journal.write(WRITERS);
            for (int n = 0; n < times; n++) {
                for (End end : End.values()) {
                    worst = worst.max(outage(journal, end, length, locks));
                }
            }
            journal.close();
            Ledger ledger = Ledger.compare(journal, database.connection());
            System.out.printf(
                    "F13 wire to the database cut and silent, %d times each for %d s: %s with %d writers; longest request %d ms; back after %d ms; locks of the lost held %d s; answers %s%n",
                    times,
                    length.toSeconds(),
                    ledger,
                    WRITERS,
                    worst.request().toMillis(),
                    worst.recovery().toMillis(),
                    worst.locks().toSeconds(),
                    journal.statuses());
            ledger.judge();
            assertThat(journal.unexpected()).isEmpty();
            assertThat(journal.statuses()).doesNotContainKey(0).containsKey(503);
            return worst;
        }
    }

    private Worst outage(Journal journal, End end, Duration length, boolean locks) throws Exception {
        journal.refresh();
        requireProgress(journal, WRITERS);
        journal.slowest();
        long begun = failInsideOfTransactions(end);
        String at = text("select clock_timestamp()::text");
        await().atMost(PATIENCE).until(() -> readiness() == 503);
        assertThat(server.status("/api/health/liveness", PATIENCE)).isEqualTo(204);
        LockSupport.parkNanos(length.toNanos());
        wire.works();
        long back = System.nanoTime();
        requireProgress(journal, 1);
        Duration recovery = Duration.ofNanos(System.nanoTime() - back);
        if (locks) {
            await().atMost(PATIENCE.plus(PATIENCE)).until(() -> number(IN_TRANSACTIONS.strip() + at + "'") == 0);
        }
        Duration held = locks ? Duration.ofNanos(System.nanoTime() - begun) : Duration.ZERO;
        await().atMost(PATIENCE).until(() -> readiness() == 204);
        requireProgress(journal, WRITERS);
        return new Worst(journal.slowest(), recovery, held);
    }

    /** Writers have begun to write, wait for a table, get it, and cannot say any more that they are done. */
    private long failInsideOfTransactions(End end) throws Exception {
        try (Connection holder = database.connection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table sales.lead in share mode");
            await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> number(WAITING) > 0);
            wire.fails(end);
            holder.rollback();
            return System.nanoTime();
        }
    }

    private int readiness() {
        return server.status("/api/health/readiness", PATIENCE);
    }

    private static void requireProgress(Journal journal, int more) {
        assertThat(journal.advances(more, PATIENCE))
                .as(() -> "goes on: " + journal.statuses() + " " + journal.unexpected())
                .isTrue();
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
