package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Uploads one table after the other whatever happens, and remembers which were taken. */
final class Uploader implements AutoCloseable {
    private static final Duration REST = Duration.ofMillis(100);

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
                    taken.add(answer.json().path("id").asString());
                }
            } catch (UncheckedIOException noAnswer) {
                LockSupport.parkNanos(REST.toNanos());
            }
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    /** Every row has its whole file, and what was taken has its row; a file without a row is counted, and swept later. */
    String judge(Connection database, Path folder) throws SQLException, IOException {
        Set<String> rows = ConcurrentHashMap.newKeySet();
        int halves = 0;
        try (database;
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select firm_id::text, id::text, file_bytes from imports.run")) {
            while (row.next()) {
                rows.add(row.getString(2));
                Path file = folder.resolve(row.getString(1)).resolve(row.getString(2));
                halves += Files.exists(file) && Files.size(file) == row.getLong(3) ? 0 : 1;
            }
        }
        long orphans;
        try (Stream<Path> files = Files.walk(folder)) {
            orphans = files.filter(Files::isRegularFile)
                    .filter(file -> !rows.contains(file.getFileName().toString()))
                    .count();
        }
        assertThat(rows).containsAll(taken);
        assertThat(halves).isZero();
        return taken.size() + " uploads taken, 0 lost, " + halves + " without their file, " + orphans
                + " files to sweep";
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
