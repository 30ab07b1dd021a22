package dev.plumbline.platform.data;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.platform.StartRefused;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationRoleTests extends ApiTest {
    @Autowired
    private DataSource application;

    @Autowired
    private OwnedDatabase owned;

    @Test
    void isTheOneThatRowPoliciesBind() {
        assertThatCode(() -> WatchedPool.requireBound(application)).doesNotThrowAnyException();
        assertThatThrownBy(() -> WatchedPool.requireBound(owned.dataSource()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("plumbline_app");
    }
}
