package dev.plumbline.platform.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that lives in the data folder and is started and stopped with the application. One process has it, as
 * the lock beside the folder says; another one on the same folder, such as a command beside a running server, works with the
 * server that is there and leaves it running.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);
    private static final String LOCAL_PASSWORDS = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    /** A running server says so in this line of its file, and its port in the other. */
    private static final int STATE_LINE = 7;

    private static final int PORT_LINE = 3;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final int port;
    private final String password;
    private final @Nullable Owned owned;

    /** What the process has that started the server. */
    private record Owned(EmbeddedPostgres server, FileChannel lock) {}

    private EmbeddedDatabase(int port, String password, @Nullable Owned owned) {
        this.port = port;
        this.password = password;
        this.owned = owned;
    }

    static EmbeddedDatabase start(Path folder, byte[] ownerSecret, boolean durable) {
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(ownerSecret);
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = lock(folder);
            if (lock == null) {
                return new EmbeddedDatabase(portOfRunning(folder), password, null);
            }
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
                    .setServerConfig("timezone", "UTC")
                    // The library starts the server without fsync, for tests.
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off");
            EmbeddedPostgres server = builder.start();
            requirePasswords(server, password, folder);
            return new EmbeddedDatabase(server.getPort(), password, new Owned(server, lock));
        } catch (IOException e) {
            release(lock);
            throw new UncheckedIOException("The embedded database does not start in " + folder, e);
        } catch (SQLException e) {
            release(lock);
            throw new IllegalStateException("The embedded database in " + folder + " does not answer", e);
        }
    }

    /** Null when another process has the folder. The lock goes with its process, also with one that is killed. */
    private static @Nullable FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException held) {
            // This process has it already: a second application in the same one.
        }
        channel.close();
        return null;
    }

    private static void release(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portOfRunning(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        for (Duration waited = Duration.ZERO; waited.compareTo(START_WAIT) < 0; waited = waited.plus(LOOK)) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready")) {
                return Integer.parseInt(lines.get(PORT_LINE).strip());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new IOException("Another process has " + folder + " and its database does not get ready");
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
    private static void requirePasswords(EmbeddedPostgres server, String password, Path folder)
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

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (owned != null) {
            owned.server().close();
            owned.lock().close();
        }
    }
}
