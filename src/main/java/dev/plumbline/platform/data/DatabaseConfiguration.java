package dev.plumbline.platform.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.platform.Secrets;
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
    private static final String STATEMENT_LIMIT = "10s";

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
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("application");
        pool.setJdbcUrl(owned.url());
        pool.setUsername(Migrations.APPLICATION_ROLE);
        pool.setPassword(password);
        pool.setMaximumPoolSize(settings.database().poolSize());
        pool.setConnectionTimeout(CONNECTION_WAIT_MS);
        pool.setAutoCommit(false);
        pool.addDataSourceProperty("ApplicationName", "plumbline");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty(
                "options",
                "-c statement_timeout=" + STATEMENT_LIMIT + " -c lock_timeout=5s"
                        + " -c idle_in_transaction_session_timeout=60s");
        return new HikariDataSource(pool);
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
