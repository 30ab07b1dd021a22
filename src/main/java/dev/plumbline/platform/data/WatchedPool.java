package dev.plumbline.platform.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.plumbline.platform.Connections;
import dev.plumbline.platform.StartRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's connections: who waits for one stops waiting when the database is known to be away. */
public final class WatchedPool extends DelegatingDataSource implements AutoCloseable {
    /** How long a caller waits when all connections are in use, before the answer is 503. */
    private static final Duration WAIT = Duration.ofSeconds(5);

    /** How often a caller who waits looks whether there still is something to wait for. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final long VALIDATION_MS = 1_000;

    private static final String BOUND = """
            select current_user = 'plumbline_app' and not r.rolsuper and not r.rolbypassrls
                   and not exists (select from pg_class c where c.relowner = r.oid)
                   and not exists (select from pg_auth_members m where m.member = r.oid)
              from pg_roles r
             where r.rolname = current_user
            """;

    private final HikariDataSource pool;
    private final DatabaseWatch watch;

    WatchedPool(HikariConfig settings, DatabaseWatch watch) {
        settings.setConnectionTimeout(LOOK.toMillis());
        settings.setValidationTimeout(VALIDATION_MS);
        // Else the pool tries for connections that nobody waits for, ever more slowly, and is late when they can be
        // had.
        settings.setMinimumIdle(0);
        this.pool = new HikariDataSource(settings);
        this.watch = watch;
        setTargetDataSource(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        long end = System.nanoTime() + WAIT.toNanos();
        while (true) {
            watch.requireThere();
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (System.nanoTime() - end >= 0) {
                    throw none;
                }
            }
        }
    }

    Connections.Use use() {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return new Connections.Use(
                now.getActiveConnections(),
                now.getIdleConnections(),
                now.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
    }

    /** Closes a connection for good when its user gives it back. */
    void evict(Connection connection) {
        pool.evictConnection(connection);
    }

    /**
     * Sees before the first request that the row policies bind whoever works by these connections.
     *
     * @throws StartRefused when they do not: nothing would keep one firm's rows from another
     */
    public static void requireBound(DataSource application) {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BOUND)) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new StartRefused("The role plumbline_app of the database must not be a superuser, look past row"
                        + " policies, own a table or be a member of another role.");
            }
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
