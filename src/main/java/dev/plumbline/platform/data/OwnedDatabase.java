package dev.plumbline.platform.data;

import dev.plumbline.platform.DatabaseCopy;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.StartRefused;
import dev.plumbline.shared.Lifecycle;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database seen by its owner, embedded or outside. */
public final class OwnedDatabase implements DatabaseCopy, AutoCloseable {
    private static final int LOGIN_SECONDS = 10;

    private final String url;
    private final PGSimpleDataSource owner;
    private final @Nullable Held held;
    private final @Nullable Path folder;

    /** What the process has that started the embedded server. */
    private record Held(EmbeddedDatabase server, DataFolder folder, FreeSpace space) {}

    private OwnedDatabase(String url, PGSimpleDataSource owner, @Nullable Held held, @Nullable Path folder) {
        this.url = url;
        this.owner = owner;
        this.held = held;
        this.folder = folder;
    }

    static OwnedDatabase open(DatabaseSettings settings, Secrets secrets) {
        DatabaseSettings.Database outside = settings.database();
        if (outside.url() != null && !outside.url().isBlank()) {
            DatabaseAddress address = DatabaseAddress.of(outside.url());
            return of(
                    address.url(),
                    address.user() == null ? outside.user() : address.user(),
                    address.password() == null ? outside.password() : address.password(),
                    null,
                    null);
        }
        DataFolder folder = DataFolder.take(settings.data());
        if (folder == null) {
            return beside(settings, secrets);
        }
        Path place = settings.data().toAbsolutePath().resolve("postgres");
        EmbeddedDatabase embedded = EmbeddedDatabase.start(place, secrets.derive("database-owner"), outside.durable());
        Held held = new Held(embedded, folder, new FreeSpace(place, embedded::shortenLog));
        return of(embedded.url(), EmbeddedDatabase.OWNER, embedded.password(), held, place);
    }

    /** A command works with the database of the server that runs on the same folder; a second server does not start. */
    private static OwnedDatabase beside(DatabaseSettings settings, Secrets secrets) {
        Path data = settings.data();
        if (!settings.database().beside()) {
            throw new StartRefused("The data folder " + data
                    + " is in use by another Plumbline: stop that one first, or choose another folder by --data.");
        }
        try {
            Postmaster running = Postmaster.in(data.resolve("postgres"))
                    .orElseThrow(() -> new StartRefused("The Plumbline that uses the data folder " + data
                            + " is just starting or stopping: try again in a moment."));
            return of(
                    EmbeddedDatabase.url(running.port()),
                    EmbeddedDatabase.OWNER,
                    EmbeddedDatabase.password(secrets.derive("database-owner")),
                    null,
                    data.toAbsolutePath().resolve("postgres"));
        } catch (IOException e) {
            throw new StartRefused("The data folder " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static OwnedDatabase of(
            String url, String user, @Nullable String password, @Nullable Held held, @Nullable Path folder) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("The address of the database cannot be read: " + url, e);
        }
        source.setUser(user);
        source.setPassword(password);
        // A migration may take its time; a wire on which nobody is any more is found out by the system.
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setTcpKeepAlive(true);
        source.setOptions(DatabaseConfiguration.KEEP_ALIVE);
        return new OwnedDatabase(url, source, held, folder);
    }

    /** Brings the structure up to date and tells the database which changes of state are legal; one node at a time. */
    void prepare(String applicationPassword, List<Lifecycle<?>> lifecycles) {
        // The lock ends with its connection, also when the node dies.
        try (Connection connection = owner.getConnection();
                Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('plumbline prepare', 0))");
            boolean ahead = Migrations.run(owner, applicationPassword);
            LifecycleInstaller.install(owner, lifecycles, ahead);
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Looks and changes nothing.
     *
     * @throws StartRefused where the database lacks what this version needs
     */
    void requirePrepared() {
        List<String> pending;
        try {
            pending = structure().pending();
        } catch (FlywayException e) {
            throw new StartRefused("The database cannot be used: " + Migrations.reason(e), e);
        }
        if (!pending.isEmpty()) {
            throw new StartRefused("The database lacks " + pending.size()
                    + " migration(s) that this version needs, the first is "
                    + pending.getFirst() + ". Nothing was changed: run plumbline migrate, or start the server, which"
                    + " migrates before it answers.");
        }
    }

    /**
     * Where its structure stands.
     *
     * @param at      the newest migration that was applied
     * @param pending those that this version knows and the database has not
     * @param ahead   whether the database has some that this version does not know
     */
    public record Structure(String at, List<String> pending, boolean ahead) {}

    public Structure structure() {
        return Migrations.structure(owner);
    }

    @Override
    public @Nullable Path folder() {
        return folder;
    }

    /** One session from the first statement to the last: with it the copy, and the slot that keeps the log meanwhile, end. */
    @Override
    public String copy(Copier files, Copier log) throws Exception {
        Path place = Objects.requireNonNull(folder, "an outside database has no folder here");
        try (Connection session = owner.getConnection();
                Statement statement = session.createStatement()) {
            statement.execute(
                    "select pg_create_physical_replication_slot('plumbline_backup_' || pg_backend_pid(), true, true)");
            statement.execute("select pg_backup_start('plumbline', fast => true)");
            files.copy(place);
            try (ResultSet end =
                    statement.executeQuery("select labelfile from pg_backup_stop(wait_for_archive => false)")) {
                end.next();
                String label = end.getString(1);
                log.copy(place.resolve("pg_wal"));
                return label;
            }
        }
    }

    /** Without a name: the data source's own URL spells out its user and every default, and what stands in a URL wins. */
    String url() {
        return url;
    }

    /** Whether what is left of its volume is kept for the database itself; an outside one looks after that itself. */
    public boolean isTight() {
        return held != null && held.space().isTight();
    }

    PGSimpleDataSource dataSource() {
        return owner;
    }

    @Override
    public void close() throws IOException {
        if (held != null) {
            held.server().close();
            held.folder().close();
        }
    }
}
