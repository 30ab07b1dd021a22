package dev.plumbline.documents.retention;

import dev.plumbline.documents.retention.Retention.Chosen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetentionRepository {
    private static final String ALL =
            "select r.kind, r.months, r.version from documents.retention r where r.firm_id = shared.firm()";
    private static final String ONE = ALL + " and r.kind = :kind";
    private static final String LOCK = ONE + " for update";
    private static final String INSERT = """
            insert into documents.retention (firm_id, kind, months, created_at, updated_at)
            values (shared.firm(), :kind, :months, :now, :now)
                on conflict on constraint retention_once do nothing
            """;
    private static final String UPDATE =
            "update documents.retention set months = :months where firm_id = shared.firm() and kind = :kind";

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind, of those of which the firm has said something. */
    Map<String, Chosen> all() {
        Map<String, Chosen> all = new HashMap<>();
        jdbc.sql(ALL).query(row -> {
            all.put(row.getString("kind"), chosen(row));
        });
        return all;
    }

    Optional<Chosen> find(String kind) {
        return one(ONE, kind);
    }

    /** Held until the transaction ends. */
    Optional<Chosen> lock(String kind) {
        return one(LOCK, kind);
    }

    /** False when somebody else was first. */
    boolean insert(String kind, int months, Instant now) {
        return jdbc.sql(INSERT)
                        .param("kind", kind)
                        .param("months", months)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(String kind, int months) {
        jdbc.sql(UPDATE).param("kind", kind).param("months", months).update();
    }

    private Optional<Chosen> one(String sql, String kind) {
        return jdbc.sql(sql).param("kind", kind).query((row, n) -> chosen(row)).optional();
    }

    private static Chosen chosen(ResultSet row) throws SQLException {
        return new Chosen(row.getInt("months"), row.getLong("version"));
    }
}
