package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The next version comes to a database at which people write with the one before, and that one comes back. The next is this
 * one with a migration more.
 */
final class Upgrade {
    private static final int PROGRESS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long FIRST = 209_901_010_000L;
    private static final String BROKEN = """
            alter table sales.lead add column half_%1$d text;
            create table sales.half_%1$d (id int primary key);
            insert into sales.half_%1$d select 1 / (count(*) - count(*)) from sales.lead;
            """;
    private static final String WHOLE = """
            alter table sales.lead add column planted_%1$d text;
            create index lead_planted_%1$d on sales.lead (firm_id, planted_%1$d) where planted_%1$d is not null;
            """;

    private final OutsideDatabase database;
    private final RealServer before;
    private final Staff staff;
    private final Path folder;
    private int round;
    private final Map<Long, String> applied = new TreeMap<>();

    Upgrade(OutsideDatabase database, RealServer before, Staff staff, Path folder) {
        this.database = database;
        this.before = before;
        this.staff = staff;
        this.folder = folder;
    }

    /** Each time, by each command: a version that cannot migrate, one that can, and the one before again. */
    void judge(int times, int writers, String... commands) throws Exception {
        try (Journal journal = new Journal(staff, before.base())) {
            journal.write(writers);
            for (int done = 0; done < times; done++) {
                int n = ++round;
                journal.refresh();
                requireProgress(journal);
                Map<Integer, Integer> calm = journal.statuses();
                refuseBroken(n, commands);
                requireProgress(journal);
                requireServing(journal, calm);
                try (RealServer next = next(n)) {
                    startWhileTheTableIsInUse(next);
                    requireProgress(journal);
                    requireServing(journal, calm);
                    comeBackBeside(next, n);
                    journal.refresh();
                    requireProgress(journal);
                    assertThat(next.status("/api/health/readiness", PATIENCE)).isEqualTo(204);
                }
            }
            journal.close();
            Ledger ledger = Ledger.compare(journal, database.connection());
            System.out.printf(
                    "F19 upgrades during load, %d each of a migration that fails half way, one that succeeds and a way back: %s with %d writers; answers %s%n",
                    times, ledger, writers, journal.statuses());
            ledger.judge();
            assertThat(journal.unexpected()).isEmpty();
        }
    }

    private void refuseBroken(int n, String... commands) throws Exception {
        Path broken = planted("broken-" + n, FIRST + 2L * n, BROKEN.formatted(n));
        List<String> where = List.of(
                "--data", folder.resolve("broken").toString(), "--database-url", database.url() + "?user=postgres");
        for (String command : commands) {
            List<String> arguments = new ArrayList<>(List.of(command));
            arguments.addAll(where);
            Operator.Said said = Operator.type(
                    Map.of("PLUMBLINE_SECRET", RealServer.secretText(), "JDK_JAVA_OPTIONS", onTop(broken)),
                    arguments.toArray(String[]::new));
            assertThat(said.code()).as(said::toString).isEqualTo(1);
            assertThat(said.err())
                    .contains("by migration " + (FIRST + 2L * n))
                    .contains("stays as it was")
                    .contains("division by zero");
        }
        assertThat(number("select count(*) from migrations.history where not success or version = '" + (FIRST + 2L * n)
                        + "'"))
                .isZero();
        assertThat(number("select count(*) from pg_class where relname = 'half_" + n + "'"))
                .isZero();
        assertThat(number("select count(*) from pg_attribute where attname = 'half_" + n + "'"))
                .isZero();
        requireGreen(before);
    }

    private RealServer next(int n) throws IOException {
        Path classes = planted("whole-" + n, FIRST + 2L * n + 1, WHOLE.formatted(n));
        applied.put(FIRST + 2L * n + 1, WHOLE.formatted(n));
        return new RealServer(
                folder.resolve("next-" + n), onTop(classes), "--plumbline.database.url=" + database.url());
    }

    /** Somebody is at the table for longer than its change may wait: it steps aside, and those behind it are served. */
    private void startWhileTheTableIsInUse(RealServer next) throws Exception {
        CompletableFuture<Duration> started;
        try (Connection holder = database.connection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table sales.lead in row exclusive mode");
            started = CompletableFuture.supplyAsync(() -> start(next));
            await().atMost(RealServer.START_LIMIT)
                    .until(() -> started.isDone()
                            || Files.exists(next.log())
                                    && Files.readString(next.log()).contains("A migration waits"));
            holder.rollback();
        }
        started.get();
        assertThat(Files.readString(next.log())).contains("A migration waits");
    }

    private static Duration start(RealServer next) {
        try {
            return next.start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** On what the next version has made of the database, and takes nothing from that one. */
    private void comeBackBeside(RealServer next, int n) throws Exception {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into shared.lifecycle_edge values ('planted', 'come', '', 'state_" + n + "')");
        }
        before.kill();
        before.start();
        assertThat(number("select count(*) from shared.lifecycle_edge where lifecycle = 'planted'"))
                .as("what the next version declares stays")
                .isPositive();
        assertThat(before.status("/api/health/readiness", PATIENCE)).isEqualTo(204);
        requireGreen(before);
        requireGreen(next);
        assertThat(number("select count(*) from pg_attribute where attname = 'planted_" + n + "' and attnum > 0"))
                .isPositive();
    }

    /** A check that has no time to look on a busy machine says so, and looks again. */
    private static void requireGreen(RealServer server) {
        await().atMost(PATIENCE).until(() -> server.status("/ops/deploy-check", PATIENCE) == 200);
    }

    private Path planted(String name, long version, String sql) throws IOException {
        Path root = folder.resolve(name).toAbsolutePath();
        Path all = Files.createDirectories(root.resolve("db/migration/planted"));
        for (Map.Entry<Long, String> one : applied.entrySet()) {
            Files.writeString(all.resolve("V" + one.getKey() + "__planted.sql"), one.getValue());
        }
        Files.writeString(all.resolve("V" + version + "__planted.sql"), sql);
        return root;
    }

    private static String onTop(Path classes) {
        return "-Xbootclasspath/a:" + classes;
    }

    /** Nothing but acknowledged writes since then. */
    private static void requireServing(Journal journal, Map<Integer, Integer> calm) {
        Map<Integer, Integer> now = journal.statuses();
        now.put(201, calm.get(201));
        assertThat(now).as("answers").isEqualTo(calm);
        assertThat(journal.unexpected()).isEmpty();
    }

    private static void requireProgress(Journal journal) {
        assertThat(journal.advances(PROGRESS, PATIENCE))
                .as(() -> "goes on: " + journal.statuses() + " " + journal.unexpected())
                .isTrue();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
