package dev.plumbline.imports.mapping;

import dev.plumbline.imports.Mapping;
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
class MappingRepository {
    /** A firm keeps this many for each kind of record. */
    static final int MAX = 200;

    private static final String LIST = """
            select id, version, target, name, mapping, created_at
              from imports.mapping
             where firm_id = shared.firm() and target = coalesce(:target, target)
             order by target, name
             limit 1000
            """;

    private static final String FIND = """
            select id, version, target, name, mapping, created_at
              from imports.mapping
             where firm_id = shared.firm() and id = :id
            """;

    private static final String COUNT = """
            select count(*) from imports.mapping where firm_id = shared.firm() and target = :target
            """;

    private static final String INSERT = """
            insert into imports.mapping (firm_id, id, target, name, columns, mapping, created_at, updated_at)
            values (shared.firm(), :id, :target, :name, cast(:columns as text[]), cast(:mapping as jsonb), :now, :now)
            """;

    private static final String DELETE = """
            delete from imports.mapping where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MappingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<SavedMapping> list(@Nullable String target) {
        return jdbc.sql(LIST)
                .param("target", target, java.sql.Types.VARCHAR)
                .query((row, n) -> saved(row))
                .list();
    }

    Optional<SavedMapping> find(MappingId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> saved(row))
                .optional();
    }

    int count(String target) {
        return jdbc.sql(COUNT).param("target", target).query(Integer.class).single();
    }

    void insert(MappingId id, String target, String name, Mapping mapping, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("target", target)
                .param("name", name)
                .param("columns", mapping.reads().toArray(String[]::new))
                .param("mapping", json.writeValueAsString(mapping))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(MappingId id) {
        jdbc.sql(DELETE).param("id", id.value()).update();
    }

    private SavedMapping saved(ResultSet row) throws SQLException {
        return new SavedMapping(
                new MappingId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("target"),
                row.getString("name"),
                null,
                json.readValue(row.getString("mapping"), Mapping.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
