package dev.plumbline.documents.folders;

import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.shelf.SeenDocuments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FolderRepository {
    private static final String ALONE = """
            select pg_advisory_xact_lock(hashtextextended('documents.folder ' || :record, 0))
            """;
    private static final String FOLDER = """
            select f.id, f.version, f.record_kind, f.record_id, f.parent_id, f.name from documents.folder f
            """;
    private static final String OF = FOLDER + """
             where f.firm_id = shared.firm() and f.record_kind = :kind and f.record_id = any(:records)
             order by lower(f.name), f.name, f.id
            """;
    private static final String ONE = FOLDER + " where f.firm_id = shared.firm() and f.id = :id";
    private static final String STAYS = ONE + " for key share";
    private static final String LOCK = ONE + " for update";

    /** {@code :all} where the caller sees also what is for named people. */
    private static final String DOCUMENTS = """
            select d.folder_id, count(*) as documents,
                   count(*) filter (where d.status = 'filed' and (:all or
            """ + SeenDocuments.CONDITION + """
            )) as shown
              from documents.document d
             where d.firm_id = shared.firm() and d.record_kind = :kind and d.record_id = any(:records)
               and d.folder_id is not null
             group by d.folder_id
            """;

    private static final String INSERT = """
            insert into documents.folder (firm_id, id, record_kind, record_id, parent_id, name, created_at, updated_at)
            values (shared.firm(), :id, :kind, :record, :parent, :name, :now, :now)
            """;
    private static final String RENAME = """
            update documents.folder set name = :name where firm_id = shared.firm() and id = :id
            """;
    private static final String MOVE = """
            update documents.folder set parent_id = :parent where firm_id = shared.firm() and id = :id
            """;
    private static final String REMOVE = "delete from documents.folder where firm_id = shared.firm() and id = :id";

    private final JdbcClient jdbc;

    FolderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Documents right in a folder: all, and those that are there and that the caller sees. */
    record Held(long documents, long shown) {
        static final Held NONE = new Held(0, 0);
    }

    /** One after the other changes the folders of a record: each sees what those before it made of them. */
    void alone(UUID record) {
        jdbc.sql(ALONE).param("record", record.toString()).query((row, n) -> 0).list();
    }

    List<Folder> of(String kind, List<UUID> records) {
        return jdbc.sql(OF)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) -> folder(row))
                .list();
    }

    Optional<Folder> find(FolderId id) {
        return one(ONE, id);
    }

    /** Nobody takes it away until the transaction ends. */
    Optional<Folder> stays(FolderId id) {
        return one(STAYS, id);
    }

    /** Nobody puts anything there until the transaction ends. */
    Optional<Folder> lock(FolderId id) {
        return one(LOCK, id);
    }

    Map<FolderId, Held> documents(String kind, List<UUID> records) {
        return jdbc
                .sql(DOCUMENTS)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .param("all", SeenDocuments.all())
                .param("me", SeenDocuments.me())
                .query((row, n) -> Map.entry(
                        new FolderId(row.getObject("folder_id", UUID.class)),
                        new Held(row.getLong("documents"), row.getLong("shown"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(Folder folder, Instant now) {
        jdbc.sql(INSERT)
                .param("id", folder.id().value())
                .param("kind", folder.kind())
                .param("record", folder.record())
                .param("parent", value(folder.parent()))
                .param("name", folder.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(FolderId id, String name) {
        jdbc.sql(RENAME).param("id", id.value()).param("name", name).update();
    }

    /** @param parent null for the top */
    void move(FolderId id, @Nullable FolderId parent) {
        jdbc.sql(MOVE).param("id", id.value()).param("parent", value(parent)).update();
    }

    void remove(FolderId id) {
        jdbc.sql(REMOVE).param("id", id.value()).update();
    }

    private Optional<Folder> one(String sql, FolderId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> folder(row))
                .optional();
    }

    private static Folder folder(ResultSet row) throws SQLException {
        @Nullable UUID parent = row.getObject("parent_id", UUID.class);
        return new Folder(
                new FolderId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("record_kind"),
                row.getObject("record_id", UUID.class),
                parent == null ? null : new FolderId(parent),
                row.getString("name"));
    }

    private static @Nullable UUID value(@Nullable FolderId id) {
        return id == null ? null : id.value();
    }
}
