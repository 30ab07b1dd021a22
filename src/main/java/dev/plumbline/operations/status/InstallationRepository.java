package dev.plumbline.operations.status;

import dev.plumbline.shared.FirmId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row; in the platform's scope. */
@Repository
class InstallationRepository {
    private static final String FIND = """
            select complete, completed_at, updated_at
              from operations.installation
             where id = :id
            """;

    private static final String SAVE = """
            insert into operations.installation as i (id, complete, completed_at, created_at, updated_at)
            values (:id, :complete, :completed, :now, :now)
            on conflict (id) do update set complete = excluded.complete, completed_at = excluded.completed_at
             where i.complete <> excluded.complete
            """;

    private final JdbcClient jdbc;

    InstallationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Said(boolean complete, @Nullable Instant completedAt, Instant updatedAt) {}

    Optional<Said> find() {
        return jdbc.sql(FIND)
                .param("id", FirmId.PLATFORM.value())
                .query((row, n) -> {
                    OffsetDateTime completed = row.getObject("completed_at", OffsetDateTime.class);
                    return new Said(
                            row.getBoolean("complete"),
                            completed == null ? null : completed.toInstant(),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }

    void save(boolean complete, Instant now) {
        jdbc.sql(SAVE)
                .param("id", FirmId.PLATFORM.value())
                .param("complete", complete)
                .param("completed", complete ? now.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
