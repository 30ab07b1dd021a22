package dev.plumbline.documents.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoomRepository {
    private static final String FIND =
            "select r.bytes, r.versions, r.warned from documents.room r where r.firm_id = shared.firm()";
    private static final String TAKE = """
            insert into documents.room as r (firm_id, bytes, versions, warned)
            values (shared.firm(), :bytes, 1, 0)
                on conflict (firm_id) do update set bytes = r.bytes + excluded.bytes, versions = r.versions + 1
            returning r.bytes, r.versions, r.warned
            """;
    private static final String GIVE_BACK = """
            update documents.room as r set bytes = r.bytes - :bytes, versions = r.versions - 1
             where r.firm_id = shared.firm()
            returning r.bytes, r.versions, r.warned
            """;
    private static final String WARNED = "update documents.room set warned = :mark where firm_id = shared.firm()";

    private final JdbcClient jdbc;

    RoomRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Room> find() {
        return jdbc.sql(FIND).query((row, n) -> room(row)).optional();
    }

    /** For one version more. Its row is held until the transaction ends. */
    Room take(long bytes) {
        return jdbc.sql(TAKE).param("bytes", bytes).query((row, n) -> room(row)).single();
    }

    /** Of one version. Its row is held until the transaction ends. */
    Room giveBack(long bytes) {
        return jdbc.sql(GIVE_BACK)
                .param("bytes", bytes)
                .query((row, n) -> room(row))
                .single();
    }

    void warned(int mark) {
        jdbc.sql(WARNED).param("mark", mark).update();
    }

    private static Room room(ResultSet row) throws SQLException {
        return new Room(row.getLong("bytes"), row.getLong("versions"), row.getInt("warned"));
    }
}
