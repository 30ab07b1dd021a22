package dev.plumbline.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.platform.StartRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationRoleTests extends ApiTest {
    @Autowired
    private DataSource application;

    @Autowired
    private PlatformConnections platform;

    @Autowired
    private OwnedDatabase owned;

    @Test
    void isTheOneThatRowPoliciesBind() {
        assertThatCode(() -> WatchedPool.requireBound(application)).doesNotThrowAnyException();
        assertThatThrownBy(() -> WatchedPool.requireBound(owned.dataSource()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("plumbline_app");
    }

    /** Of whom the database hears no more: a wire was cut, and nobody told it. */
    @Test
    void holdsNoLockForLongerThanAMinuteWhenItsNodeIsGone() throws SQLException {
        for (DataSource source : List.of(application, platform.dataSource())) {
            assertThat(setting(source, "idle_in_transaction_session_timeout")).isEqualTo("45s");
            assertThat(setting(source, "idle_session_timeout")).isEqualTo("15min");
            assertThat(setting(source, "statement_timeout")).isEqualTo("7s");
        }
        for (DataSource source : List.of(application, platform.dataSource(), owned.dataSource())) {
            assertThat(setting(source, "tcp_keepalives_idle")).isEqualTo("15");
            assertThat(setting(source, "tcp_keepalives_interval")).isEqualTo("5");
            assertThat(setting(source, "tcp_keepalives_count")).isEqualTo("3");
            assertThat(setting(source, "tcp_user_timeout")).isEqualTo("30000");
        }
    }

    private static String setting(DataSource source, String name) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
