package dev.plumbline.platform.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL that lives in the data folder and is started and stopped with the application. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);
    private static final String LOCAL_PASSWORDS = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(Path folder, byte[] ownerSecret, boolean durable) {
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(ownerSecret);
        try {
            Files.createDirectories(folder);
            stopOrphan(folder);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setConnectConfig("password", password)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_connections", "120")
                    // An import holds up to four locks for each of 500 rows; eight may run at once.
                    .setServerConfig("max_locks_per_transaction", "256")
                    .setServerConfig("timezone", "UTC")
                    // The library starts the server without fsync, for tests.
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off");
            EmbeddedDatabase database = new EmbeddedDatabase(builder.start(), password);
            database.requirePasswords(folder);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database does not start in " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database in " + folder + " does not answer", e);
        }
    }

    /** After a kill -9 of the application its server lives on and holds the folder: it is asked to stop, then made to. */
    private static void stopOrphan(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        Optional<ProcessHandle> orphan =
                ProcessHandle.of(pid).filter(p -> p.info().command().orElse("").endsWith("postgres"));
        if (orphan.isPresent()) {
            orphan.get().destroy();
            if (!ended(orphan.get())) {
                orphan.get().destroyForcibly();
                ended(orphan.get());
            }
        }
        Files.deleteIfExists(file);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new folder trusts every local process; from now on it asks for the password. */
    private void requirePasswords(Path folder) throws IOException, SQLException {
        Path rules = folder.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(LOCAL_PASSWORDS)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // The password is base64url of our own bytes: no quote can be in it.
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(rules, LOCAL_PASSWORDS);
            statement.execute("select pg_reload_conf()");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
