package dev.plumbline.documents.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FirmKeyRepository {
    private static final String FIND = """
            select wrapped
              from documents.firm_key
             where firm_id = shared.firm()
            """;

    /** Waits for whoever makes it at the same time. */
    private static final String ADD = """
            insert into documents.firm_key (firm_id, wrapped, created_at)
            values (shared.firm(), :wrapped, shared.now())
            on conflict (firm_id) do nothing
            """;

    private final JdbcClient jdbc;

    FirmKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find() {
        return jdbc.sql(FIND).query(String.class).optional();
    }

    /** Nothing when the firm has one already. */
    void add(String wrapped) {
        jdbc.sql(ADD).param("wrapped", wrapped).update();
    }
}
