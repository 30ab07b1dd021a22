package dev.plumbline.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that the server does not own: it can be killed, stopped and started behind its back. */
final class OutsideDatabase implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final Path tool;

    private OutsideDatabase(Path folder, int port, Path tool) {
        this.folder = folder;
        this.port = port;
        this.tool = tool;
    }

    static OutsideDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.toAbsolutePath())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // The library starts it, for tests, so that a crash may lose what was acknowledged.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "120")
                .start();
        Path program = Path.of(
                RealServer.databaseProcesses(folder).getFirst().info().command().orElseThrow());
        return new OutsideDatabase(folder.toAbsolutePath(), server.getPort(), program.resolveSibling("pg_ctl"));
    }

    int port() {
        return port;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /** kill -9 of main process and children; returns when all are gone. */
    void kill() throws IOException {
        RealServer.killDatabase(folder);
    }

    /** Ends it in order where it runs, and starts it with the options that it had; returns when it takes connections. */
    void restart() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(
                tool.toString(), "-D", folder.toString(), "-l", folder + ".log", "-w", "-m", "fast", "restart"));
        Process start = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!start.waitFor(60, TimeUnit.SECONDS) || start.exitValue() != 0) {
            throw new IllegalStateException("PostgreSQL does not start again in " + folder);
        }
    }

    /** Every process stands still, and connections to it stay open. */
    void hang() throws IOException, InterruptedException {
        RealServer.signal("STOP", RealServer.databaseProcesses(folder));
    }

    void goOn() throws IOException, InterruptedException {
        RealServer.signal("CONT", RealServer.databaseProcesses(folder));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        goOn();
        kill();
    }
}
