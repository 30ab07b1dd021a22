package dev.plumbline.platform.live;

import dev.plumbline.platform.Live;
import dev.plumbline.platform.PlatformConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears what is committed anywhere: one connection for this node. When it breaks, another is made, and every screen is
 * told that it may have missed something.
 */
@Component
class LiveListener implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);

    private static final int LISTEN_MS = 1_000;

    /** A connection that was cut without a word is found out by asking. */
    private static final int ASK_EVERY = 15;

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final PlatformConnections connections;
    private final LiveStreams streams;
    private final JsonMapper json;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    LiveListener(PlatformConnections connections, LiveStreams streams, JsonMapper json) {
        this.connections = connections;
        this.streams = streams;
        this.json = json;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("live").daemon().start(this::listen);
    }

    /** Before the web server waits for its requests: streams would never end by themselves. */
    @Override
    public void stop() {
        stopped.countDown();
        streams.toAll(new LiveStream.Message.End());
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void listen() {
        Duration wait = FIRST_WAIT;
        while (!isStopped(Duration.ZERO)) {
            try (Connection connection = connections.dataSource().getConnection()) {
                listenOn(connection);
                wait = FIRST_WAIT;
                receive(connection);
                execute(connection, "unlisten *");
            } catch (SQLException e) {
                if (isStopped(Duration.ZERO)) {
                    return;
                }
                log.warn("The listening connection is lost, another is made in {}: {}", wait, e.getMessage());
                if (isStopped(wait)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, "listen " + Live.CHANNEL);
        streams.toAll(new LiveStream.Message.Reset());
    }

    private void receive(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        for (int silent = 0; !isStopped(Duration.ZERO); ) {
            PGNotification[] heard = postgres.getNotifications(LISTEN_MS);
            for (PGNotification one : heard) {
                streams.publish(json.readValue(one.getParameter(), LiveEvent.class));
            }
            silent = heard.length > 0 ? 0 : silent + 1;
            if (silent >= ASK_EVERY) {
                execute(connection, "select 1");
                silent = 0;
            }
        }
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
