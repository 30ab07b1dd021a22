package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drill: back up, destroy, restore; everything is there again, and the log verifies. */
@Tag("system")
class RestoreDrillTests {
    private static final Map<String, String> SECRET = Map.of("PLUMBLINE_SECRET", RealServer.secretText());

    /** As on a machine where the age of backups is watched; it must not hinder the trial of one. */
    private static final Map<String, String> WATCHED =
            Map.of("PLUMBLINE_SECRET", RealServer.secretText(), "PLUMBLINE_BACKUP_WITHIN", "1h");

    private final Path folder =
            Path.of("target/fault/drill-" + UUID.randomUUID()).toAbsolutePath();
    private final Path key = folder.resolve("backup.key");

    private static String base64(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Operator.Said backup(Path data, Path to) throws Exception {
        return Operator.type(
                SECRET, "backup", "--data", data.toString(), "--to", to.toString(), "--key-file", key.toString());
    }

    private Operator.Said restore(Path from, Path data) throws Exception {
        return Operator.type(
                Map.of(),
                "restore",
                "--from",
                from.toString(),
                "--key-file",
                key.toString(),
                "--data",
                data.toString());
    }

    private static void done(Operator.Said said) {
        assertThat(said.code()).as(said.out() + said.err()).isZero();
    }

    @Test
    void whatIsDestroyedComesBackWholeAndTheLogVerifies() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(key, base64(1));
        Scripts scripts = Scripts.in(folder.resolve("home"));
        Path data = folder.resolve("data");
        Path busy = folder.resolve("busy.backup");
        Path quiet = folder.resolve("quiet.backup");
        Map<String, Long> rows;
        try (RealServer server = new RealServer(data)) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), ServerKillTests.password());
            Filer filer = new Filer(staff, server.base());
            try (filer) {
                filer.advances();
                done(scripts.run(
                        WATCHED,
                        "backup",
                        "--data",
                        data.toString(),
                        "--to",
                        busy.toString(),
                        "--key-file",
                        key.toString()));
                assertThat(data.resolve("backed-up"))
                        .as("it was restored, so it counts")
                        .exists();
                filer.advances();
            }
            server.kill();
            // Nobody works any more, jobs neither.
            rows = rows(server);
            done(backup(data, quiet));
            Map<String, Long> contents = contents(data);
            server.close();
            destroy(data);

            holds(busy, staff);
            done(scripts.run(
                    WATCHED,
                    "restore",
                    "--from",
                    quiet.toString(),
                    "--key-file",
                    key.toString(),
                    "--data",
                    data.toString()));
            assertThat(data.resolve("backed-up")).doesNotExist();
            try (RealServer idle = new RealServer(data, "--plumbline.jobs.run=false")) {
                idle.start();
                assertThat(rows(idle)).isEqualTo(rows);
                assertThat(contents(data)).isNotEmpty().isEqualTo(contents);
            }
            try (RealServer again = new RealServer(data)) {
                again.start();
                Proof.requireWholeLog(staff.at(again.base()), folder.resolve("log.jsonl"));
            }
            System.out.printf("restore drill: %d tables and %d contents equal%n", rows.size(), contents.size());
        }
    }

    /** Of the documents, with the bytes that each has. */
    private static Map<String, Long> contents(Path data) throws IOException {
        Map<String, Long> contents = new TreeMap<>();
        Path store = data.resolve("files").resolve("documents");
        try (Stream<Path> all = Files.walk(store)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                contents.put(store.relativize(each).toString(), Files.size(each));
            }
        }
        return contents;
    }

    /** One taken in the middle of writing is as good. */
    private void holds(Path backup, Staff staff) throws Exception {
        try (RealServer server = restored(backup, folder.resolve("second"))) {
            Proof.requireWholeLog(staff.at(server.base()), folder.resolve("busy.jsonl"));
        }
    }

    private RealServer restored(Path backup, Path data) throws Exception {
        done(restore(backup, data));
        RealServer server = new RealServer(data);
        server.start();
        return server;
    }

    @Test
    void aBackupThatIsNotWholeOrOfAnotherKeyMakesNothing() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(key, base64(1));
        Path data = folder.resolve("data");
        Path whole = folder.resolve("whole.backup");
        done(backup(data, whole));
        byte[] bytes = Files.readAllBytes(whole);
        Path target = folder.resolve("target");

        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        for (byte[] wrong : List.of(java.util.Arrays.copyOf(bytes, bytes.length - 1), changed, new byte[0])) {
            Path file = Files.write(folder.resolve("wrong.backup"), wrong);
            assertThat(restore(file, target).code()).isEqualTo(1);
            assertThat(target).doesNotExist();
        }
        Files.writeString(key, base64(2));
        Operator.Said other = restore(whole, target);
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).startsWith("Nothing was restored");
        assertThat(leftovers()).isEmpty();
        assertThat(restore(whole, data).code()).isEqualTo(2);
        assertThat(backup(data, whole).code()).isEqualTo(2);
        Files.writeString(key, "short");
        assertThat(backup(data, folder.resolve("other.backup")).code()).isEqualTo(2);
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(".restoring")
                            || each.toString().endsWith(".part"))
                    .toList();
        }
    }

    /** Of every table that there is, of all schemas; nobody works any more, jobs neither. */
    private static Map<String, Long> rows(RealServer server) throws SQLException, IOException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection owner = server.database();
                Statement statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = statement.executeQuery("""
                    select schemaname || '.' || tablename from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema')
                    """)) {
                while (all.next()) {
                    tables.add(all.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(100);
        return rows;
    }

    private static void destroy(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
