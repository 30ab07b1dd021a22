package dev.plumbline.platform.data;

import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Lifecycle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database seen by its owner, embedded or outside. */
final class OwnedDatabase implements AutoCloseable {
    private final String url;
    private final PGSimpleDataSource owner;
    private final @Nullable EmbeddedDatabase embedded;
    private final @Nullable FreeSpace space;

    private OwnedDatabase(String url, String user, @Nullable String password) {
        this.url = url;
        this.owner = ownerOf(url, user, password);
        this.embedded = null;
        this.space = null;
    }

    private OwnedDatabase(EmbeddedDatabase embedded, FreeSpace space) {
        this.url = embedded.url();
        this.owner = ownerOf(url, "postgres", embedded.password());
        this.embedded = embedded;
        this.space = space;
    }

    static OwnedDatabase open(DatabaseSettings settings, Secrets secrets) {
        DatabaseSettings.Database outside = settings.database();
        if (outside.url() != null && !outside.url().isBlank()) {
            return new OwnedDatabase(outside.url(), outside.user(), outside.password());
        }
        Path folder = settings.data().resolve("postgres");
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder, secrets.derive("database-owner"), outside.durable());
        return new OwnedDatabase(embedded, new FreeSpace(folder));
    }

    private static PGSimpleDataSource ownerOf(String url, String user, @Nullable String password) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL(url);
        owner.setUser(user);
        owner.setPassword(password);
        return owner;
    }

    /** Brings the structure up to date and tells the database which changes of state are legal. */
    void prepare(String applicationPassword, List<Lifecycle<?>> lifecycles) {
        Migrations.run(owner, applicationPassword);
        LifecycleInstaller.install(owner, lifecycles);
    }

    /** As it was given: the data source's own URL spells out every default, and what stands in a URL wins. */
    String url() {
        return url;
    }

    /** Whether what is left of its volume is kept for the database itself; an outside one looks after that itself. */
    boolean isTight() {
        return space != null && space.isTight();
    }

    PGSimpleDataSource dataSource() {
        return owner;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
