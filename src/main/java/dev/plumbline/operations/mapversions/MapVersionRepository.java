package dev.plumbline.operations.mapversions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** In the platform's scope. */
@Repository
class MapVersionRepository {
    private static final String INSERT = """
            insert into operations.map_version (id, hash, product, first_seen_at, parts)
            values (:id, :hash, :product, :now, cast(:parts as jsonb))
                on conflict on constraint map_version_once do nothing
            """;

    private static final String FORGET = """
            delete from operations.map_version
             where hash <> :hash
               and id not in (select id
                                from operations.map_version
                               order by first_seen_at desc, id desc
                               limit :most)
            """;

    private static final String ALL = """
            select hash, product, first_seen_at
              from operations.map_version
             order by first_seen_at desc, id desc
            """;

    private static final String PARTS = """
            select parts
              from operations.map_version
             where hash = :hash
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MapVersionRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A version as it is kept. */
    record Kept(String version, String product, Instant firstSeenAt) {}

    /** False when it is kept already. */
    boolean insert(UUID id, Kept version, MapParts parts) {
        return jdbc.sql(INSERT)
                        .param("id", id)
                        .param("hash", version.version())
                        .param("product", version.product())
                        .param("now", version.firstSeenAt().atOffset(ZoneOffset.UTC))
                        .param("parts", json.writeValueAsString(parts))
                        .update()
                == 1;
    }

    /** Forgets the oldest, but for the one that stays whatever its age. */
    void forget(String kept, int most) {
        jdbc.sql(FORGET).param("hash", kept).param("most", most).update();
    }

    /** The latest first. */
    List<Kept> all() {
        return jdbc.sql(ALL).query((row, n) -> kept(row)).list();
    }

    Optional<MapParts> parts(String version) {
        return jdbc.sql(PARTS)
                .param("hash", version)
                .query((row, n) -> json.readValue(row.getString("parts"), MapParts.class))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("hash"),
                row.getString("product"),
                row.getObject("first_seen_at", OffsetDateTime.class).toInstant());
    }
}
