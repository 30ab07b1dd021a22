package dev.plumbline.platform.data;

import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Lifecycle;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database seen by its owner, embedded or outside. */
final class OwnedDatabase implements AutoCloseable {
    private final @Nullable EmbeddedDatabase embedded;
    private final PGSimpleDataSource owner;

    private OwnedDatabase(@Nullable EmbeddedDatabase embedded, PGSimpleDataSource owner) {
        this.embedded = embedded;
        this.owner = owner;
    }

    static OwnedDatabase open(DatabaseSettings settings, Secrets secrets) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        DatabaseSettings.Database outside = settings.database();
        EmbeddedDatabase embedded = null;
        if (outside.url() == null || outside.url().isBlank()) {
            embedded = EmbeddedDatabase.start(
                    settings.data().resolve("postgres"), secrets.derive("database-owner"), outside.durable());
            owner.setURL(embedded.url());
            owner.setUser("postgres");
            owner.setPassword(embedded.password());
        } else {
            owner.setURL(outside.url());
            owner.setUser(outside.user());
            owner.setPassword(outside.password());
        }
        return new OwnedDatabase(embedded, owner);
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
    }
}
