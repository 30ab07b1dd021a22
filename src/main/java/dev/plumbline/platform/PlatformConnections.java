package dev.plumbline.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/**
 * Connections that act for the platform and for no firm, outside the application's transactions: for a library with a
 * table of its own, as the scheduler is. Everything else works in transactions that know their scope.
 */
public final class PlatformConnections implements AutoCloseable {
    private final HikariDataSource pool;

    public PlatformConnections(HikariDataSource pool) {
        this.pool = pool;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
