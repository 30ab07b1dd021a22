package dev.plumbline.exports.files;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.ExportId;
import dev.plumbline.exports.bundle.MissingItem;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ExportRepository {
    private static final String INSERT = """
            insert into exports.export (firm_id, id, source, format, filter, columns, access, asked_by, report, expires_at, created_at,
                                        updated_at)
            values (shared.firm(), :id, :source, :format, cast(:filter as jsonb), cast(:columns as text[]),
                    cast(:access as jsonb), :askedBy, :report, :expiresAt, :now, :now)
            """;

    private static final String FIND = """
            select id, version, source, format, filter, columns, access, asked_by, report, row_count, bytes, ready_at, missing,
                   refusal, expires_at, created_at
              from exports.export
             where firm_id = shared.firm() and id = :id
            """;

    private static final String OF = """
            select id, version, source, format, filter, columns, access, asked_by, report, row_count, bytes, ready_at, missing,
                   refusal, expires_at, created_at
              from exports.export
             where firm_id = shared.firm() and asked_by = :askedBy
             order by created_at desc, id desc
             limit :limit
            """;

    private static final String READY = """
            update exports.export
               set row_count = :rows, bytes = :bytes, ready_at = :now, missing = cast(:missing as jsonb),
                   expires_at = :expiresAt
             where firm_id = shared.firm() and id = :id and ready_at is null and refusal is null
            """;

    private static final String REFUSE = """
            update exports.export
               set refusal = :refusal
             where firm_id = shared.firm() and id = :id and ready_at is null and refusal is null
            """;

    private static final String EXPIRED = """
            select id
              from exports.export
             where firm_id = shared.firm() and expires_at <= :now
             order by expires_at
             limit 200
            """;

    private static final String DELETE = """
            delete from exports.export where firm_id = shared.firm() and id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExportRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param access  what the person who asked could see then: the file shows no more than the list did
     * @param report  title of the scheduled report that it is; null for what somebody asked for
     * @param missing what a bundle should have and has not
     * @param refusal why there will be no file; null while there may be one
     */
    record Stored(
            ExportId id,
            long version,
            String source,
            ExportFormat format,
            String filter,
            List<String> columns,
            Access access,
            UUID askedBy,
            @Nullable String report,
            @Nullable Long rows,
            @Nullable Long bytes,
            @Nullable Instant readyAt,
            List<MissingItem> missing,
            @Nullable String refusal,
            Instant expiresAt,
            Instant createdAt) {
        boolean expired(Instant now) {
            return !expiresAt.isAfter(now);
        }
    }

    void insert(Stored export) {
        jdbc.sql(INSERT)
                .param("id", export.id().value())
                .param("source", export.source())
                .param("format", export.format().code())
                .param("filter", export.filter())
                .param("columns", export.columns().toArray(String[]::new))
                .param("access", json.writeValueAsString(export.access()))
                .param("askedBy", export.askedBy())
                .param("report", export.report())
                .param("expiresAt", time(export.expiresAt()))
                .param("now", time(export.createdAt()))
                .update();
    }

    Optional<Stored> find(ExportId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> stored(row))
                .optional();
    }

    /** The latest first. */
    List<Stored> of(UUID asker, int limit) {
        return jdbc.sql(OF)
                .param("askedBy", asker)
                .param("limit", limit)
                .query((row, n) -> stored(row))
                .list();
    }

    /**
     * What was made.
     *
     * @param until how long it is kept
     */
    record Made(long rows, long bytes, List<MissingItem> missing, Instant at, Instant until) {}

    boolean ready(ExportId id, Made made) {
        return jdbc.sql(READY)
                        .param("id", id.value())
                        .param("rows", made.rows())
                        .param("bytes", made.bytes())
                        .param("missing", json.writeValueAsString(made.missing()))
                        .param("now", time(made.at()))
                        .param("expiresAt", time(made.until()))
                        .update()
                == 1;
    }

    boolean refuse(ExportId id, String why) {
        return jdbc.sql(REFUSE).param("id", id.value()).param("refusal", why).update() == 1;
    }

    List<UUID> expired(Instant now) {
        return jdbc.sql(EXPIRED)
                .param("now", time(now))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    void delete(List<UUID> ids) {
        jdbc.sql(DELETE).param("ids", ids.toArray(UUID[]::new)).update();
    }

    private Stored stored(ResultSet row) throws SQLException {
        OffsetDateTime ready = row.getObject("ready_at", OffsetDateTime.class);
        return new Stored(
                new ExportId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("source"),
                Coded.of(ExportFormat.class, row.getString("format")),
                row.getString("filter"),
                List.of((String[]) row.getArray("columns").getArray()),
                json.readValue(row.getString("access"), Access.class),
                row.getObject("asked_by", UUID.class),
                row.getString("report"),
                row.getObject("row_count", Long.class),
                row.getObject("bytes", Long.class),
                ready == null ? null : ready.toInstant(),
                List.of(json.readValue(row.getString("missing"), MissingItem[].class)),
                row.getString("refusal"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
