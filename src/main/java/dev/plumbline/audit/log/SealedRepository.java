package dev.plumbline.audit.log;

import dev.plumbline.audit.SealedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealedRepository {
    private static final String SIZE = """
            select coalesce(max(size), 0)
              from audit.checkpoint
             where firm_id = shared.firm()
            """;

    private static final String READ = """
            select l.idx, e.id, e.at, e.action, e.subject_type, e.subject_id, e.operation,
                   array(select jsonb_object_keys(e.after) where e.operation = 'update') as changed,
                   array(select f.key from jsonb_each(e.after) f where e.operation = 'update' and f.value = 'null') as cleared
              from audit.leaf l
              join audit.event e on e.firm_id = l.firm_id and e.seq = l.seq
             where l.firm_id = shared.firm() and l.idx >= :from
             order by l.idx
             limit :limit
            """;

    private final JdbcClient jdbc;

    SealedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long size() {
        return jdbc.sql(SIZE).query(Long.class).single();
    }

    List<SealedEvent> read(long from, int limit) {
        return jdbc.sql(READ)
                .param("from", from)
                .param("limit", limit)
                .query((row, n) -> event(row))
                .list();
    }

    private static SealedEvent event(ResultSet row) throws SQLException {
        return new SealedEvent(
                row.getLong("idx"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("operation"),
                columns(row, "changed"),
                columns(row, "cleared"));
    }

    private static Set<String> columns(ResultSet row, String name) throws SQLException {
        return Set.of((String[]) row.getArray(name).getArray());
    }
}
