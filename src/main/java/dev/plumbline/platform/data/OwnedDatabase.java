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
    private final @Nullable EmbeddedDatabase embedded;
    private final PGSimpleDataSource owner;

    private final @Nullable FreeSpace space;

    private OwnedDatabase(@Nullable EmbeddedDatabase embedded, PGSimpleDataSource owner, @Nullable FreeSpace space) {
        this.embedded = embedded;
        this.owner = owner;
        this.space = space;
    }

    static OwnedDatabase open(DatabaseSettings settings, Secrets secrets) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        DatabaseSettings.Database outside = settings.database();
        EmbeddedDatabase embedded = null;
        FreeSpace space = null;
        if (outside.url() == null || outside.url().isBlank()) {
            Path folder = settings.data().resolve("postgres");
            embedded = EmbeddedDatabase.start(folder, secrets.derive("database-owner"), outside.durable());
            space = new FreeSpace(folder);
            owner.setURL(embedded.url());
            owner.setUser("postgres");
            owner.setPassword(embedded.password());
        } else {
            owner.setURL(outside.url());
            owner.setUser(outside.user());
            owner.setPassword(outside.password());
        }
        return new OwnedDatabase(embedded, owner, space);
    }

    /** Brings the structure up to date and tells the database which changes of state are legal. */
    void prepare(String applicationPassword, List<Lifecycle<?>> lifecycles) {
        Migrations.run(owner, applicationPassword);
        LifecycleInstaller.install(owner, lifecycles);
    }

    String url() {
        return owner.getURL();
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
