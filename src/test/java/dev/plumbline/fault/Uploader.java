package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Uploads one table after the other whatever happens, and remembers which were taken. */
final class Uploader implements AutoCloseable {
    private static final Duration REST = Duration.ofMillis(100);
    private static final Duration SWEEP = Duration.ofSeconds(60);
    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

    private final Staff staff;
    private final URI base;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean stopped;

    Uploader(Staff staff, URI base) {
        this.staff = staff;
        this.base = base;
        this.thread = Thread.startVirtualThread(this::upload);
    }

    private void upload() {
        for (int n = 0; !stopped; n++) {
            byte[] table = ("Name,E-mail\n" + ("Ann " + n + ",ann" + n + "@example.org\n").repeat(2_000))
                    .getBytes(StandardCharsets.UTF_8);
            try {
                Http.Answer answer = staff.at(base).upload("/api/v1/imports?target=leads", "leads.csv", table);
                if (answer.status() == 201) {
                    taken.add(staff.firm() + "/" + answer.json().path("id").asString());
                }
            } catch (UncheckedIOException noAnswer) {
                LockSupport.parkNanos(REST.toNanos());
            }
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    /**
     * Every row has its whole file and what was taken has its row, also when the sweep has been; a file without a row does not
     * outlive it. The files are made older than it spares, and its next round is due at once.
     */
    String judge(Connection database, Path folder) throws SQLException, IOException {
        try (database;
                Statement statement = database.createStatement()) {
            Set<String> rows = rows(statement).keySet();
            int left = orphans(folder, rows).size();
            plantOrphan(folder);
            for (Path file : files(folder)) {
                age(file);
            }
            statement.execute("update jobs.task set execution_time = now() where task_name = 'imports.sweep'");
            await().atMost(SWEEP)
                    .untilAsserted(() -> assertThat(orphans(folder, rows)).isEmpty());
            Map<String, Long> after = rows(statement);
            assertThat(after.keySet()).containsAll(taken);
            assertThat(halves(folder, after)).isEmpty();
            return taken.size() + " uploads taken, 0 lost, 0 without their file, " + left
                    + " files left by kills and one planted, all swept";
        }
    }

    /** Folder and name of each upload, with its size. */
    private static Map<String, Long> rows(Statement statement) throws SQLException {
        Map<String, Long> rows = new HashMap<>();
        try (ResultSet row = statement.executeQuery("select firm_id || '/' || id, file_bytes from imports.run")) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        return rows;
    }

    private static List<Path> orphans(Path folder, Set<String> rows) throws IOException {
        return files(folder).stream()
                .filter(file -> !rows.contains(folder.relativize(file).toString()))
                .toList();
    }

    private static List<String> halves(Path folder, Map<String, Long> rows) throws IOException {
        List<String> halves = new ArrayList<>();
        for (Map.Entry<String, Long> row : rows.entrySet()) {
            Path file = folder.resolve(row.getKey());
            if (!Files.exists(file) || Files.size(file) != row.getValue()) {
                halves.add(row.getKey());
            }
        }
        return halves;
    }

    /** One that the sweep's own round has removed in this moment is as old as it gets. */
    private static void age(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, LONG_AGO);
        } catch (NoSuchFileException swept) {
            assertThat(file).doesNotExist();
        }
    }

    private void plantOrphan(Path folder) throws IOException {
        Path known = folder.resolve(taken.iterator().next());
        Files.copy(known, known.resolveSibling(UUID.randomUUID() + ".part"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
