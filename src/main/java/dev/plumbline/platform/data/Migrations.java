package dev.plumbline.platform.data;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs as the owner, before the application takes its first connection. */
final class Migrations {
    static final String APPLICATION_ROLE = "plumbline_app";

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    /** Whoever asks for a table's lock holds up all who come after: for less time than their statements wait. */
    private static final String LOCK_WAIT = "set lock_timeout = '2s'";

    private static final String NOT_GRANTED = "55P03";

    /** Between two tries, for those who were held up. */
    private static final Duration REST = Duration.ofSeconds(1);

    private static final int TRIES = 100;

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

    /** Whether others have brought the database further than this version knows. */
    static boolean run(DataSource owner, String applicationPassword) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROLE);
            statement.execute("alter role plumbline_app password '" + applicationPassword + "'");
            statement.execute("revoke create on schema public from public");
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be used: " + e.getMessage(), e);
        }
        Flyway flyway = flyway(owner);
        return migrated(flyway) == 0 && isAhead(flyway.info());
    }

    /** Each is a transaction of its own: one that gets no lock, or fails half way, leaves nothing of itself. */
    private static int migrated(Flyway flyway) {
        for (int tried = 1; ; tried++) {
            try {
                return flyway.migrate().migrationsExecuted;
            } catch (FlywayException e) {
                Throwable reason = rootOf(e);
                if (tried == TRIES || !(reason instanceof SQLException sql) || !NOT_GRANTED.equals(sql.getSQLState())) {
                    throw new StartRefused(refusal(flyway, reason), e);
                }
                log.warn("A migration waits until others are done with what it changes; it is tried again");
                LockSupport.parkNanos(REST.toNanos());
            }
        }
    }

    private static String refusal(Flyway flyway, Throwable reason) {
        String which = reason instanceof SQLException
                ? Arrays.stream(flyway.info().pending())
                        .findFirst()
                        .map(failed -> " by migration " + failed.getVersion())
                        .orElse("")
                : "";
        return "The database is not brought up to date" + which + ", and stays as it was; the version before this one"
                + " goes on with it: "
                + inOneLine(reason);
    }

    static String reason(FlywayException failure) {
        return inOneLine(rootOf(failure));
    }

    private static String inOneLine(Throwable reason) {
        return String.valueOf(reason.getMessage()).lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    static OwnedDatabase.Structure structure(DataSource owner) {
        MigrationInfoService info = flyway(owner).info();
        MigrationInfo current = info.current();
        List<String> pending = Arrays.stream(info.pending())
                .map(migration -> String.valueOf(migration.getVersion()))
                .toList();
        return new OwnedDatabase.Structure(
                current == null ? "" : String.valueOf(current.getVersion()), pending, isAhead(info));
    }

    private static boolean isAhead(MigrationInfoService info) {
        return Arrays.stream(info.all()).anyMatch(m -> m.getState() == MigrationState.FUTURE_SUCCESS);
    }

    private static Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .schemas("migrations")
                .table("history")
                .initSql(LOCK_WAIT)
                .load();
    }
}
