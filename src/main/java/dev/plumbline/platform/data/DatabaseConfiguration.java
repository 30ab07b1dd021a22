package dev.plumbline.platform.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.TimeOrderedIds;
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
    /** How long a caller waits for a connection before the answer is 503. */
    private static final long CONNECTION_WAIT_MS = 5_000;

    /** How long one statement may run on a request path; jobs set their own. */
    private static final String LIMITS =
            "-c statement_timeout=8s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s";

    private static final int PLATFORM_POOL = 4;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
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

    /** What the application works with: a role that owns nothing and cannot look past the row policies. */
    @Bean
    DataSource dataSource(
            OwnedDatabase owned, DatabaseSettings settings, Secrets secrets, List<Lifecycle<?>> lifecycles) {
        String password = Migrations.applicationPassword(secrets);
        owned.prepare(password, lifecycles);
        HikariConfig pool = pool(owned.url(), password);
        pool.setPoolName("application");
        pool.setMaximumPoolSize(settings.database().poolSize());
        pool.setAutoCommit(false);
        pool.addDataSourceProperty("options", LIMITS);
        return new HikariDataSource(pool);
    }

    /** The same role, saying once for each connection that it acts for the platform. Made after the structure is there. */
    @Bean(destroyMethod = "close")
    PlatformConnections platformConnections(OwnedDatabase owned, Secrets secrets, DataSource prepared) {
        HikariConfig pool = pool(owned.url(), Migrations.applicationPassword(secrets));
        pool.setPoolName("platform");
        pool.setMaximumPoolSize(PLATFORM_POOL);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        // It answers who is calling: no caller waits for longer than that when the database hangs.
        pool.addDataSourceProperty("socketTimeout", "9");
        pool.addDataSourceProperty(
                "options", LIMITS + " -c plumbline.scope=system -c plumbline.firm=" + FirmId.PLATFORM.value());
        return new PlatformConnections(new HikariDataSource(pool));
    }

    private static HikariConfig pool(String url, String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(Migrations.APPLICATION_ROLE);
        pool.setPassword(password);
        pool.setConnectionTimeout(CONNECTION_WAIT_MS);
        pool.addDataSourceProperty("ApplicationName", "plumbline");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("socketTimeout", "60");
        return pool;
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Clock clock) {
        return new ScopedTransactionManager(dataSource, clock);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
