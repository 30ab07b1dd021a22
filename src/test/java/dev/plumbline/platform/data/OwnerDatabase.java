package dev.plumbline.platform.data;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as its superuser has it, past policies and rights: for tests of what an attacker with that power can do. */
@TestComponent
public class OwnerDatabase {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OwnerDatabase(OwnedDatabase owned) {
        DataSource source = owned.dataSource();
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** Of a database at a port at which nobody listens. */
    public static DatabaseWatch watchOfNobody() {
        DatabaseWatch watch = new DatabaseWatch("jdbc:postgresql://127.0.0.1:1/none", "none", "none");
        watch.start();
        return watch;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    /** Runs one statement in a transaction of its own. */
    public int run(String sql, Object... params) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        return statement.params(params).update();
    }
}
