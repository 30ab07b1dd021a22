package dev.plumbline.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database all the time, on a connection of its own, whether it answers: so no caller has to find that out by
 * waiting. It is away when no new connection can be had, refused or without an answer for three seconds.
 */
public final class DatabaseWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration ASK_EVERY = Duration.ofMillis(250);
    private static final int ANSWER_SECONDS = 3;

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean away;

    DatabaseWatch(String url, String user, String password) {
        database.setURL(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName("plumbline-watch");
        database.setLoginTimeout(ANSWER_SECONDS);
        database.setSocketTimeout(ANSWER_SECONDS);
        database.setOptions(DatabaseConfiguration.KEEP_ALIVE);
    }

    void start() {
        Thread.ofPlatform().name("database-watch").daemon().start(() -> {
            while (!isClosedWithin(Duration.ZERO)) {
                watch();
            }
        });
    }

    /** Whether the database does not answer, as of at most a few seconds ago. */
    public boolean isAway() {
        return away;
    }

    void requireThere() throws SQLTransientConnectionException {
        if (away) {
            throw new SQLTransientConnectionException("The database is away", "08001");
        }
    }

    /** A lost connection alone means nothing, the operator may have cut it: the database is away when no other is had. */
    private void watch() {
        Connection connection;
        try {
            connection = database.getConnection();
        } catch (SQLException e) {
            noteAway(e);
            isClosedWithin(ASK_EVERY);
            return;
        }
        noteThere();
        try (connection;
                Statement statement = connection.createStatement()) {
            while (!isClosedWithin(ASK_EVERY)) {
                statement.execute("select 1");
            }
        } catch (SQLException e) {
            log.debug("The watch lost its connection", e);
        }
    }

    private void noteAway(SQLException reason) {
        if (!away) {
            away = true;
            log.error("The database does not answer; requests are refused until it does: {}", reason.getMessage());
        }
    }

    private void noteThere() {
        if (away) {
            away = false;
            log.warn("The database answers again");
        }
    }

    private boolean isClosedWithin(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
