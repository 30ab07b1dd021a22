package dev.plumbline.platform.data;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Runs as the owner, before the application takes its first connection. */
final class Migrations {
    static final String APPLICATION_ROLE = "plumbline_app";

    private static final String ROLE = """
        do $$ begin
          if not exists (select 1 from pg_roles where rolname = 'plumbline_app') then
            create role plumbline_app login noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
          end if;
        end $$
        """;

    private Migrations() {}

    /** The same on every node that shares the secret. Base64url: safe inside a quoted literal. */
    static String applicationPassword(Secrets secrets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive("database-application"));
    }

    static void run(DataSource owner, String applicationPassword) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROLE);
            statement.execute("alter role plumbline_app password '" + applicationPassword + "'");
            statement.execute("revoke create on schema public from public");
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be used: " + e.getMessage(), e);
        }
        flyway(owner).migrate();
    }

    static OwnedDatabase.Structure structure(DataSource owner) {
        MigrationInfoService info = flyway(owner).info();
        MigrationInfo current = info.current();
        List<String> pending = Arrays.stream(info.pending())
                .map(migration -> String.valueOf(migration.getVersion()))
                .toList();
        boolean ahead = Arrays.stream(info.all()).anyMatch(m -> m.getState() == MigrationState.FUTURE_SUCCESS);
        return new OwnedDatabase.Structure(current == null ? "" : String.valueOf(current.getVersion()), pending, ahead);
    }

    private static Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .schemas("migrations")
                .table("history")
                .load();
    }
}
