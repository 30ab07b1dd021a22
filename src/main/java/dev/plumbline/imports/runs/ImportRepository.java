package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.files.FileFacts;
import dev.plumbline.imports.record.ImportRun;
import dev.plumbline.imports.record.ImportStatus;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ImportRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("createdAt", "r.created_at", "timestamptz"));

    private static final String COLUMNS = """
            select r.id, r.version, r.target, r.status, r.status_command, r.status_at, r.file_name, r.file_sha256,
                   r.file_bytes, r.upload_key, r.facts, r.row_count, r.mapping, r.pass, r.check_pass, r.run_pass, r.undo_pass,
                   r.failure, r.created_by, r.created_at
              from imports.run r
            """;

    private static final String BY_ID = COLUMNS + " where r.firm_id = shared.firm() and r.id = :id";

    private static final String BY_KEY = COLUMNS + " where r.firm_id = shared.firm() and r.upload_key = :key";

    private static final String SAME_CONTENT = COLUMNS + """
             where r.firm_id = shared.firm() and r.file_sha256 = :sha256 and r.id <> :id
               and r.status in ('running', 'finished', 'failed', 'cancelled')
             order by r.created_at desc
             limit 5
            """;

    private static final String IDS = """
            select id from imports.run where firm_id = shared.firm() and id = any(:ids) and status <> 'discarded'
            """;

    private static final String INSERT = """
            insert into imports.run (firm_id, id, target, status, status_command, status_at, file_name, file_sha256,
                                     file_bytes, upload_key, facts, row_count, created_by, created_at, updated_at)
            values (shared.firm(), :id, :target, :status, :command, :at, :fileName, :sha256, :bytes, :key,
                    cast(:facts as jsonb), :rows, :createdBy, :createdAt, :createdAt)
            """;

    private static final String UPDATE = """
            update imports.run
               set status = :status, status_command = :command, facts = cast(:facts as jsonb), row_count = :rows,
                   mapping = cast(:mapping as jsonb), pass = :pass, check_pass = :check, run_pass = :run,
                   undo_pass = :undo, failure = :failure
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ImportRun> find(ImportId id) {
        return one(BY_ID, id);
    }

    /** Held until the transaction ends. */
    Optional<ImportRun> lock(ImportId id) {
        return one(BY_ID + " for update", id);
    }

    private Optional<ImportRun> one(String sql, ImportId id) {
        return jdbc.sql(sql).param("id", id.value()).query((row, n) -> run(row)).optional();
    }

    Optional<ImportRun> byKey(String key) {
        return jdbc.sql(BY_KEY).param("key", key).query((row, n) -> run(row)).optional();
    }

    /** Other imports of the very same bytes that have run. */
    List<ImportRun> sameContent(ImportRun run) {
        return jdbc.sql(SAME_CONTENT)
                .param("sha256", run.upload().sha256())
                .param("id", run.id().value())
                .query((row, n) -> run(row))
                .list();
    }

    List<UUID> existing(List<UUID> ids) {
        return jdbc.sql(IDS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    Page<ImportRun> page(Listing listing, @Nullable String target) {
        Where where = new Where()
                .and("r.firm_id = shared.firm()")
                .and("r.status <> 'discarded'")
                .when(target, "r.target = :target", "target");
        listing.seek(where, "r.id");
        List<ImportRun> rows = jdbc.sql(COLUMNS + where.sql() + listing.orderBy("r.id"))
                .params(where.params())
                .query((row, n) -> run(row))
                .list();
        return listing.page(
                rows, run -> run.createdAt().toString(), run -> run.id().value().toString());
    }

    void insert(ImportRun run) {
        Map<String, @Nullable Object> params = params(run);
        params.put("target", run.target());
        params.put("at", run.state().at().atOffset(ZoneOffset.UTC));
        params.put("fileName", run.upload().fileName());
        params.put("sha256", run.upload().sha256());
        params.put("bytes", run.upload().bytes());
        params.put("key", run.upload().key());
        params.put("createdBy", run.createdBy());
        params.put("createdAt", run.createdAt().atOffset(ZoneOffset.UTC));
        jdbc.sql(INSERT).params(params).update();
    }

    void update(ImportRun run) {
        jdbc.sql(UPDATE).params(params(run)).update();
    }

    private Map<String, @Nullable Object> params(ImportRun run) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", run.id().value());
        params.put("status", run.status().code());
        params.put("command", run.state().command());
        params.put("facts", json.writeValueAsString(run.facts()));
        params.put("rows", run.rows());
        params.put("mapping", run.mapping() == null ? null : json.writeValueAsString(run.mapping()));
        params.put("pass", run.passes().last());
        params.put("check", run.passes().check());
        params.put("run", run.passes().run());
        params.put("undo", run.passes().undo());
        params.put("failure", run.failure());
        return params;
    }

    private ImportRun run(ResultSet row) throws SQLException {
        String mapping = row.getString("mapping");
        return new ImportRun(
                new ImportId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("target"),
                new ImportRun.State(
                        Coded.of(ImportStatus.class, row.getString("status")),
                        row.getString("status_command"),
                        instant(row, "status_at")),
                new ImportRun.Upload(
                        row.getString("file_name"),
                        row.getString("file_sha256"),
                        row.getLong("file_bytes"),
                        row.getString("upload_key")),
                json.readValue(row.getString("facts"), FileFacts.class),
                row.getInt("row_count"),
                mapping == null ? null : json.readValue(mapping, Mapping.class),
                new ImportRun.Passes(
                        row.getInt("pass"),
                        row.getObject("check_pass", Integer.class),
                        row.getObject("run_pass", Integer.class),
                        row.getObject("undo_pass", Integer.class)),
                row.getString("failure"),
                row.getString("created_by"),
                instant(row, "created_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
