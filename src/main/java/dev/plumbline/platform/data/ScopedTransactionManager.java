package dev.plumbline.platform.data;

import dev.plumbline.platform.problems.CommitInDoubt;
import dev.plumbline.platform.turns.FirmTurns;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Tells the database, once at the start of each transaction, for which firm it works, who acts and what is being done. */
class ScopedTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(ScopedTransactionManager.class);

    private static final String TELL = """
            select nullif(current_setting('plumbline.firm', true), '') as left_behind,
                   set_config('plumbline.firm', ?, true), set_config('plumbline.scope', ?, true),
                   set_config('plumbline.actor_kind', ?, true), set_config('plumbline.actor', ?, true),
                   set_config('plumbline.actor_name', ?, true), set_config('plumbline.session', ?, true),
                   set_config('plumbline.request', ?, true), set_config('plumbline.action', ?, true),
                   set_config('plumbline.now', ?, true), set_config('plumbline.on_behalf_of', ?, true)
            """;

    /** SQLSTATE classes after which nobody knows what became of a commit: connection lost, server ended. */
    private static final Set<String> LOST = Set.of("08", "57");

    private final transient DataSource pool;
    private final transient OwnedDatabase database;
    private final transient Clock clock;
    private final transient FirmTurns turns;

    ScopedTransactionManager(DataSource pool, OwnedDatabase database, Clock clock, FirmTurns turns) {
        super(pool);
        this.pool = pool;
        this.database = database;
        this.clock = clock;
        this.turns = turns;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // Before a connection is taken: without a scope nothing starts.
        Scope scope = Scope.current();
        turns.take(isFirmsWork(scope) ? scope.firm() : null);
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error e) {
            turns.giveBack();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            turns.giveBack();
        }
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Scope scope = Scope.current();
        if (database.isTight() && isFirmsWork(scope)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction read only");
            }
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
            tell.setString(10, text(scope.actor().onBehalfOf()));
            try (ResultSet told = tell.executeQuery()) {
                if (told.next() && told.getString("left_behind") != null) {
                    throwAway(connection);
                }
            }
        }
    }

    /** What people and jobs do for a firm. Who somebody is can be found out, and a session begun, as long as it goes. */
    private static boolean isFirmsWork(Scope scope) {
        return !scope.isPlatform() && scope.actor().kind() != Actor.Kind.SYSTEM;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (DataAccessException | TransactionException e) {
            String state = e.getRootCause() instanceof SQLException cause ? cause.getSQLState() : null;
            if (state != null && LOST.contains(state.substring(0, 2))) {
                throw new CommitInDoubt(e);
            }
            throw e;
        }
    }

    /** Whoever had it before has set a firm for more than his transaction: nobody else shall get that connection. */
    private void throwAway(Connection connection) throws SQLException {
        log.error("A connection came back to the pool with a firm set; it is closed");
        pool.unwrap(WatchedPool.class).evict(connection);
        throw new SQLException("This connection is not clean", "08000");
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
