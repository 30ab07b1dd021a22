package dev.plumbline.platform.data;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, once at the start of each transaction, for which firm it works, who acts and what is being done. */
class ScopedTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(ScopedTransactionManager.class);

    /** A database that hangs holds a caller no longer than this: a little more than a statement of a request may take. */
    private static final int ANSWER_WAIT_MS = 9_000;

    private static final String TELL = """
            select nullif(current_setting('plumbline.firm', true), '') as left_behind,
                   set_config('plumbline.firm', ?, true), set_config('plumbline.scope', ?, true),
                   set_config('plumbline.actor_kind', ?, true), set_config('plumbline.actor', ?, true),
                   set_config('plumbline.actor_name', ?, true), set_config('plumbline.session', ?, true),
                   set_config('plumbline.request', ?, true), set_config('plumbline.action', ?, true),
                   set_config('plumbline.now', ?, true)
            """;

    private final transient Clock clock;

    ScopedTransactionManager(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // Before a connection is taken: without a scope nothing starts.
        Scope.current();
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Scope scope = Scope.current();
        Actor.Kind caller = scope.actor().kind();
        if (caller == Actor.Kind.USER || caller == Actor.Kind.API_KEY || caller == Actor.Kind.PUBLIC) {
            connection.setNetworkTimeout(Runnable::run, ANSWER_WAIT_MS);
        }
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, scope.firm().value().toString());
            tell.setString(2, scope.isPlatform() ? "system" : "firm");
            tell.setString(3, scope.actor().kind().code());
            tell.setString(4, text(scope.actor().id()));
            tell.setString(5, scope.actor().name());
            tell.setString(6, text(scope.session()));
            tell.setString(7, scope.request());
            tell.setString(8, scope.action());
            tell.setString(9, clock.instant().toString());
            try (ResultSet told = tell.executeQuery()) {
                if (told.next() && told.getString("left_behind") != null) {
                    throwAway(connection);
                }
            }
        }
    }

    /** Whoever had it before has set a firm for more than his transaction: nobody else shall get that connection. */
    private void throwAway(Connection connection) throws SQLException {
        log.error("A connection came back to the pool with a firm set; it is closed");
        if (getDataSource() instanceof HikariDataSource pool) {
            pool.evictConnection(connection);
        }
        throw new SQLException("This connection is not clean", "08000");
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
