package dev.plumbline.platform.data;

import dev.plumbline.platform.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL that lives in the data folder and is started and stopped with the application. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    static final String OWNER = "postgres";

    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final String LOCAL_PASSWORDS = """
        # type  database  user  address       method
        host    all       all   127.0.0.1/32  scram-sha-256
        host    all       all   ::1/128       scram-sha-256
        """;

    private final EmbeddedPostgres server;
    private final EmbeddedGuard guard;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, EmbeddedGuard guard, String password) {
        this.server = server;
        this.guard = guard;
        this.password = password;
    }

    static EmbeddedDatabase start(Path folder, byte[] ownerSecret, boolean durable) {
        String password = password(ownerSecret);
        try {
            Files.createDirectories(folder);
            Postmaster.stopOrphan(folder);
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
                    // An import writes a gigabyte of log in half a minute; a checkpoint each time would write it twice.
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("timezone", "UTC")
                    // How often each statement ran and for how long; not of commands, which can hold a password.
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    // The library starts the server without fsync, for tests.
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off");
            EmbeddedPostgres server = builder.start();
            requirePasswords(server, folder, password);
            return new EmbeddedDatabase(server, EmbeddedGuard.over(folder), password);
        } catch (IOException e) {
            throw new StartRefused("The embedded database does not start in " + folder + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new StartRefused("The embedded database in " + folder + " does not answer: " + e.getMessage(), e);
        }
    }

    /** A new folder trusts every local process; from now on it asks for the password. */
    private static void requirePasswords(EmbeddedPostgres server, Path folder, String password)
            throws IOException, SQLException {
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

    static String password(byte[] ownerSecret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ownerSecret);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String url() {
        return url(server.getPort());
    }

    String password() {
        return password;
    }

    /**
     * By a checkpoint, after which the database uses old files of its log again (PostgreSQL documentation, "WAL
     * Configuration"): it needs no space to go on writing a little.
     */
    void shortenLog() {
        try (Connection connection =
                        server.getPostgresDatabase(Map.of("password", password)).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
            log.warn("The log of the embedded database is as short as it can be");
        } catch (SQLException e) {
            log.error("The log of the embedded database cannot be shortened", e);
        }
    }

    @Override
    public void close() throws IOException {
        guard.close();
        server.close();
    }
}
