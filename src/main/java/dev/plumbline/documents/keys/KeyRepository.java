package dev.plumbline.documents.keys;

import dev.plumbline.shared.FirmId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeyRepository {
    private static final String KEYED = "select firm_id from documents.keyed_firms()";
    private static final String WRAPPED = "select wrapped from documents.firm_key where firm_id = shared.firm()";
    private static final String REWRAP = "select documents.rewrap_key(:before, :after)";

    private final JdbcClient jdbc;

    KeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All firms that have kept something. */
    List<FirmId> keyed() {
        return jdbc.sql(KEYED)
                .query((row, n) -> new FirmId(row.getObject("firm_id", UUID.class)))
                .list();
    }

    Optional<String> wrapped() {
        return jdbc.sql(WRAPPED).query(String.class).optional();
    }

    /** False when it was wrapped anew meanwhile. */
    boolean rewrap(String before, String after) {
        return jdbc.sql(REWRAP)
                .param("before", before)
                .param("after", after)
                .query(Boolean.class)
                .single();
    }
}
