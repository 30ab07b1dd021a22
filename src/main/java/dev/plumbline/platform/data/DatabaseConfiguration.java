package dev.plumbline.platform.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.platform.Connections;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.SteadyClock;
import dev.plumbline.platform.turns.FirmTurns;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.TimeOrderedIds;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@EnableTransactionManagement
class DatabaseConfiguration {
    /** How long the platform's own work waits for a connection before it tries again. */
    private static final long PLATFORM_WAIT_MS = 5_000;

    /** By which the database finds out within half a minute that nobody is there any more, which nobody has told it. */
    static final String KEEP_ALIVE = "-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
            + " -c tcp_user_timeout=30000";

    /**
     * How long one statement may run, and how long a session may be silent: inside of a transaction, where it holds locks, and
     * outside, for longer than the pool keeps one that nobody uses.
     */
    private static final String LIMITS = "-c statement_timeout=7s -c lock_timeout=5s"
            + " -c idle_in_transaction_session_timeout=45s -c idle_session_timeout=15min " + KEEP_ALIVE;

    /** A database that hangs holds nobody longer than this: a little more than a statement may run. */
    private static final String ANSWER_SECONDS = "8";

    private static final int PLATFORM_POOL = 4;

    @Bean
    SteadyClock clock() {
        return new SteadyClock(Clock.systemUTC(), System::nanoTime);
    }

    @Bean
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }

    @Bean
    Secrets secrets(DatabaseSettings settings) {
        return SecretStore.open(settings.data(), settings.secret());
    }

    /** The database as its owner: where it is and who may change its structure. */
    @Bean(destroyMethod = "close")
    OwnedDatabase ownedDatabase(DatabaseSettings settings, Secrets secrets) {
        return OwnedDatabase.open(settings, secrets);
    }

    @Bean(destroyMethod = "close")
    DatabaseWatch databaseWatch(OwnedDatabase owned, Secrets secrets) {
        return new DatabaseWatch(owned.url(), Migrations.APPLICATION_ROLE, Migrations.applicationPassword(secrets));
    }

    /** What the application works with: a role that owns nothing and cannot look past the row policies. */
    @Bean(destroyMethod = "close")
    WatchedPool dataSource(
            OwnedDatabase owned,
            DatabaseWatch watch,
            DatabaseSettings settings,
            Secrets secrets,
            List<Lifecycle<?>> lifecycles) {
        String password = Migrations.applicationPassword(secrets);
        if (settings.database().migrate()) {
            owned.prepare(password, lifecycles);
        } else {
            owned.requirePrepared();
        }
        watch.start();
        HikariConfig pool = pool(owned.url(), password);
        pool.setPoolName("application");
        pool.setMaximumPoolSize(settings.database().poolSize());
        pool.setAutoCommit(false);
        pool.addDataSourceProperty("options", LIMITS);
        WatchedPool application = new WatchedPool(pool, watch);
        WatchedPool.requireBound(application);
        return application;
    }

    /** The same role, saying once for each connection that it acts for the platform. Made after the structure is there. */
    @Bean(destroyMethod = "close")
    PlatformConnections platformConnections(OwnedDatabase owned, Secrets secrets, DataSource prepared) {
        HikariConfig pool = pool(owned.url(), Migrations.applicationPassword(secrets));
        pool.setPoolName("platform");
        pool.setMaximumPoolSize(PLATFORM_POOL);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(PLATFORM_WAIT_MS);
        pool.addDataSourceProperty(
                "options", LIMITS + " -c plumbline.scope=system -c plumbline.firm=" + FirmId.PLATFORM.value());
        return new PlatformConnections(new HikariDataSource(pool));
    }

    private static HikariConfig pool(String url, String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(Migrations.APPLICATION_ROLE);
        pool.setPassword(password);
        pool.addDataSourceProperty("ApplicationName", "plumbline");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    @Bean
    Connections connections(DataSource dataSource) {
        return () -> {
            try {
                return dataSource.unwrap(WatchedPool.class).use();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(
            DataSource dataSource, OwnedDatabase owned, Clock clock, DatabaseSettings settings) {
        FirmTurns turns = new FirmTurns(settings.database().poolSize());
        return new ScopedTransactionManager(dataSource, owned, clock, turns);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
