package dev.plumbline.platform.data;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.StartRefused;
import dev.plumbline.shared.Lifecycle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database seen by its owner, embedded or outside. */
final class OwnedDatabase implements AutoCloseable {
    private final PGSimpleDataSource owner;
    private final @Nullable EmbeddedDatabase embedded;
    private final @Nullable DataFolder folder;

    private OwnedDatabase(PGSimpleDataSource owner, @Nullable EmbeddedDatabase embedded, @Nullable DataFolder folder) {
        this.owner = owner;
        this.embedded = embedded;
        this.folder = folder;
    }

    static OwnedDatabase open(DatabaseSettings settings, Secrets secrets) {
        DatabaseSettings.Database outside = settings.database();
        if (outside.url() != null && !outside.url().isBlank()) {
            return new OwnedDatabase(source(outside.url(), outside.user(), outside.password()), null, null);
        }
        DataFolder folder = DataFolder.take(settings.data());
        if (folder == null) {
            return beside(settings, secrets);
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(
                settings.data().toAbsolutePath().resolve("postgres"),
                secrets.derive("database-owner"),
                outside.durable());
        return new OwnedDatabase(source(embedded.url(), EmbeddedDatabase.OWNER, embedded.password()), embedded, folder);
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
            return new OwnedDatabase(
                    source(
                            EmbeddedDatabase.url(running.port()),
                            EmbeddedDatabase.OWNER,
                            EmbeddedDatabase.password(secrets.derive("database-owner"))),
                    null,
                    null);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static PGSimpleDataSource source(String url, String user, @Nullable String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("The address of the database cannot be read: " + url, e);
        }
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Brings the structure up to date and tells the database which changes of state are legal. */
    void prepare(String applicationPassword, List<Lifecycle<?>> lifecycles) {
        Migrations.run(owner, applicationPassword);
        LifecycleInstaller.install(owner, lifecycles);
    }

    String url() {
        return owner.getURL();
    }

    PGSimpleDataSource dataSource() {
        return owner;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
