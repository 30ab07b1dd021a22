package dev.plumbline.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says why, for the log of the running transaction and for the history of its state changes. */
@Component
public class Reason {
    private final JdbcClient jdbc;

    Reason(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void because(String reason) {
        jdbc.sql("select set_config('plumbline.reason', :reason, true)")
                .param("reason", reason)
                .query()
                .singleColumn();
    }
}
