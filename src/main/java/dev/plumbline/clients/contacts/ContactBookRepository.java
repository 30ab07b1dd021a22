package dev.plumbline.clients.contacts;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ContactId;
import dev.plumbline.clients.lookalikes.ClientKeys;
import dev.plumbline.records.LoggedTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactBookRepository {
    private static final String CLIENT = """
            select c.status = 'archived' as archived
              from clients.client c
             where c.firm_id = shared.firm() and c.id = :client
               for update
            """;

    private static final String ALL = """
            select t.id, t.version, t.name, t.position, t.email, t.phone, t.is_main
              from clients.contact t
             where t.firm_id = shared.firm() and t.client_id = :client and t.removed_at is null
             order by t.is_main desc, t.created_at, t.id
             limit :limit
            """;

    private static final String ONE = """
            select t.id, t.version, t.name, t.position, t.email, t.phone, t.is_main
              from clients.contact t
             where t.firm_id = shared.firm() and t.client_id = :client and t.id = :id and t.removed_at is null
            """;

    private static final String INSERT = """
            insert into clients.contact (firm_id, id, client_id, name, position, email, phone, email_key, phone_key, is_main,
                                         created_at, updated_at)
            values (shared.firm(), :id, :client, :name, :position, :email, :phone, :emailKey, :phoneKey, :main, :now, :now)
            """;

    private static final String UPDATE = """
            update clients.contact
               set name = :name, position = :position, email = :email, phone = :phone, email_key = :emailKey,
                   phone_key = :phoneKey, is_main = :main
             where firm_id = shared.firm() and id = :id
            """;

    private static final String STEP_BACK = """
            update clients.contact set is_main = false
             where firm_id = shared.firm() and client_id = :client and is_main and id <> :id
            """;

    private static final String REMOVE = """
            update clients.contact set is_main = false, removed_at = :now where firm_id = shared.firm() and id = :id
            """;

    private static final String ROWS = """
            select t.id, t.client_id, t.name
              from clients.contact t
             where t.firm_id = shared.firm() and t.client_id = any(:clients)
             order by t.created_at desc, t.id
             limit :limit
            """;

    private final JdbcClient jdbc;

    ContactBookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Known(ContactId id, long version, ContactDetails details) {}

    /** Whether the client is archived, held until the transaction ends; empty when there is none. */
    Optional<Boolean> archived(ClientId client) {
        return jdbc.sql(CLIENT)
                .param("client", client.value())
                .query((row, n) -> row.getBoolean("archived"))
                .optional();
    }

    /** The main one first. */
    List<Known> all(ClientId client, int limit) {
        return jdbc.sql(ALL)
                .param("client", client.value())
                .param("limit", limit)
                .query((row, n) -> known(row))
                .list();
    }

    Optional<Known> find(ClientId client, ContactId id) {
        return jdbc.sql(ONE)
                .param("client", client.value())
                .param("id", id.value())
                .query((row, n) -> known(row))
                .optional();
    }

    void insert(ClientId client, ContactId id, ContactDetails contact, ClientKeys keys, Instant now) {
        written(INSERT, id, contact, keys)
                .param("client", client.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(ContactId id, ContactDetails contact, ClientKeys keys) {
        written(UPDATE, id, contact, keys).update();
    }

    /** Nobody but this one is the main one any more. */
    void stepBack(ClientId client, ContactId but) {
        jdbc.sql(STEP_BACK)
                .param("client", client.value())
                .param("id", but.value())
                .update();
    }

    void remove(ContactId id, Instant now) {
        jdbc.sql(REMOVE)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Also those that were taken away, as the log knows them. */
    List<LoggedTable.Row> rows(List<UUID> clients) {
        return jdbc.sql(ROWS)
                .param("clients", clients.toArray(UUID[]::new))
                .param("limit", LoggedTable.ROWS_MAX)
                .query((row, n) -> new LoggedTable.Row(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getString("name"),
                        null))
                .list();
    }

    private JdbcClient.StatementSpec written(String sql, ContactId id, ContactDetails contact, ClientKeys keys) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("name", contact.name())
                .param("position", contact.position())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("emailKey", keys.email())
                .param("phoneKey", keys.phone())
                .param("main", contact.main());
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new ContactId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new ContactDetails(
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getBoolean("is_main")));
    }
}
