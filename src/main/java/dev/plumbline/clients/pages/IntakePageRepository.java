package dev.plumbline.clients.pages;

import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IntakePageRepository {
    private static final String PAGE = """
            select p.id, p.version, p.key, p.status, p.status_at, p.created_at
              from clients.intake_page p
             where p.firm_id = shared.firm()
            """;
    private static final String LOCK = PAGE + " and p.id = :id for update";
    private static final String INSERT = """
            insert into clients.intake_page (firm_id, id, key, status, status_command, status_at, created_at, updated_at)
            values (shared.firm(), :id, :key, 'closed', 'create', :now, :now, :now)
            """;
    private static final String MOVE = """
            update clients.intake_page
               set status = :status, status_command = :command
             where firm_id = shared.firm() and id = :id
            """;
    private static final String REPLACE_KEY = """
            update clients.intake_page set key = :key where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    IntakePageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of the firm. */
    Optional<IntakePage> find() {
        return jdbc.sql(PAGE).query((row, n) -> page(row)).optional();
    }

    Optional<IntakePage> lock(IntakePageId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> page(row))
                .optional();
    }

    void insert(IntakePageId id, String key, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(IntakePageId id, String command, PageStatus status) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("command", command)
                .param("status", status.code())
                .update();
    }

    void replaceKey(IntakePageId id, String key) {
        jdbc.sql(REPLACE_KEY).param("id", id.value()).param("key", key).update();
    }

    private static IntakePage page(ResultSet row) throws SQLException {
        return new IntakePage(
                new IntakePageId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("key"),
                Coded.of(PageStatus.class, row.getString("status")),
                row.getObject("status_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
