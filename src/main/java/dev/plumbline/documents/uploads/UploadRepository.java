package dev.plumbline.documents.uploads;

import dev.plumbline.documents.UploadId;
import dev.plumbline.shared.MemberId;
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

@Repository
class UploadRepository {
    private static final String FIND = """
            select id, version, member_id, file_name, bytes, received, created_at
              from documents.upload
             where firm_id = shared.firm() and id = :id and member_id = :member
            """;
    private static final String LOCK = FIND + " for update";
    private static final String INSERT = """
            insert into documents.upload (firm_id, id, member_id, file_name, bytes, received, created_at, updated_at)
            values (shared.firm(), :id, :member, :fileName, :bytes, 0, :now, :now)
            """;
    private static final String RECEIVE = """
            update documents.upload set received = :received where firm_id = shared.firm() and id = :id
            """;
    private static final String DELETE = """
            delete from documents.upload where firm_id = shared.firm() and id = :id
            """;
    private static final String OPEN = """
            select count(*) as uploads, coalesce(sum(bytes), 0) as bytes
              from documents.upload
             where firm_id = shared.firm() and member_id = :member
            """;
    private static final String EXISTING = """
            select id from documents.upload where firm_id = shared.firm() and id = any(:ids)
            """;
    private static final String EXPIRED = """
            select id
              from documents.upload
             where firm_id = shared.firm() and created_at < :before
             order by created_at
             limit 200
            """;

    private final JdbcClient jdbc;

    UploadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a member has on its way. */
    record Open(long uploads, long bytes) {}

    Optional<Upload> find(UploadId id, MemberId member) {
        return one(FIND, id, member);
    }

    /** Held until the transaction ends. */
    Optional<Upload> lock(UploadId id, MemberId member) {
        return one(LOCK, id, member);
    }

    void insert(UploadId id, MemberId member, String fileName, long bytes, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("member", member.value())
                .param("fileName", fileName)
                .param("bytes", bytes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void receive(UploadId id, long received) {
        jdbc.sql(RECEIVE).param("id", id.value()).param("received", received).update();
    }

    void delete(UploadId id) {
        jdbc.sql(DELETE).param("id", id.value()).update();
    }

    Open open(MemberId member) {
        return jdbc.sql(OPEN)
                .param("member", member.value())
                .query((row, n) -> new Open(row.getLong("uploads"), row.getLong("bytes")))
                .single();
    }

    List<UUID> existing(List<UUID> ids) {
        return jdbc.sql(EXISTING)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    List<UploadId> begunBefore(Instant limit) {
        return jdbc.sql(EXPIRED)
                .param("before", limit.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new UploadId(row.getObject("id", UUID.class)))
                .list();
    }

    private Optional<Upload> one(String sql, UploadId id, MemberId member) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("member", member.value())
                .query((row, n) -> upload(row))
                .optional();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                new UploadId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getLong("received"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
