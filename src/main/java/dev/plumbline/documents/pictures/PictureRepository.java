package dev.plumbline.documents.pictures;

import dev.plumbline.documents.DocumentVersionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureRepository {
    private static final String INSERT = """
            insert into documents.picture (firm_id, id, stored, sha256, bytes, created_at)
            values (shared.firm(), :id, :stored, :sha256, :bytes, :now)
            on conflict (firm_id, id) do nothing
            """;
    private static final String HASH =
            "select sha256 from documents.picture where firm_id = shared.firm() and id = :id";
    private static final String STORED =
            "select stored from documents.picture where firm_id = shared.firm() and stored = any(:names)";
    private static final String ERASE = """
            delete from documents.picture where firm_id = shared.firm() and id = any(:ids) returning stored
            """;

    private final JdbcClient jdbc;

    PictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is there already stays. */
    void insert(DocumentVersionId id, Pictures.Kept kept, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("stored", kept.stored())
                .param("sha256", kept.sha256())
                .param("bytes", kept.bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By which the store gives it out. */
    Optional<String> hash(DocumentVersionId id) {
        return jdbc.sql(HASH).param("id", id.value()).query(String.class).optional();
    }

    Set<String> storedAmong(Collection<String> names) {
        return Set.copyOf(jdbc.sql(STORED)
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Names under which the store has them. */
    List<String> erase(Collection<DocumentVersionId> ids) {
        return List.copyOf(jdbc.sql(ERASE)
                .param("ids", ids.stream().map(DocumentVersionId::value).toArray(UUID[]::new))
                .query(String.class)
                .list());
    }
}
