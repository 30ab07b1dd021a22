package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.lookalikes.ClientKeys;
import dev.plumbline.clients.places.Address;
import dev.plumbline.records.RecordKind;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientRepository {
    private static final String INSERT = """
            insert into clients.client (firm_id, id, lead_id, kind, name, company, email, phone, street, city, region, postcode,
                                        country, name_key, email_key, phone_key, status, status_command, status_at, created_at,
                                        updated_at)
            values (shared.firm(), :id, :lead, :kind, :name, :company, :email, :phone, :street, :city, :region, :postcode,
                    :country, :nameKey, :emailKey, :phoneKey, 'active', 'create', :now, :now, :now)
            on conflict on constraint client_of_lead_once do nothing
            """;

    private static final String UPDATE = """
            update clients.client
               set kind = :kind, name = :name, company = :company, email = :email, phone = :phone, street = :street, city = :city,
                   region = :region, postcode = :postcode, country = :country, name_key = :nameKey, email_key = :emailKey,
                   phone_key = :phoneKey
             where firm_id = shared.firm() and id = :id
            """;

    private static final String MOVE = """
            update clients.client set status = :status, status_command = :command, archived_because = :because
             where firm_id = shared.firm() and id = :id
            """;

    private static final String OF_LEAD = """
            select id from clients.client where lead_id = :lead
            """;

    private static final String FIND = """
            select c.id, c.version, c.lead_id, c.kind, c.name, c.company, c.email, c.phone, c.street, c.city, c.region, c.postcode,
                   c.country, c.status, c.archived_because, c.created_at
              from clients.client c
             where c.firm_id = shared.firm() and c.id = :id
            """;

    private static final String LOCK = FIND + " for update";

    private static final String NAMES = """
            select id, name, status from clients.client where firm_id = shared.firm() and id = any(:ids)
            """;

    private static final String PROPERTIES = """
            select p.id, p.unit, p.street, p.city, p.region, p.postcode, p.country, p.status
              from clients.property p
             where p.firm_id = shared.firm() and p.client_id = :client
             order by p.status, p.created_at, p.id
             limit 200
            """;

    private static final String ACTIVE_PROPERTIES = """
            select count(*) from clients.property p
             where p.firm_id = shared.firm() and p.client_id = :client and p.status = 'active'
            """;

    private final JdbcClient jdbc;

    ClientRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives whether it was made; false when the lead has a client already. */
    boolean insert(ClientId id, @Nullable UUID lead, Client.Facts facts, ClientKeys keys, Instant now) {
        return written(INSERT, id, facts, keys)
                        .param("lead", lead)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void update(ClientId id, Client.Facts facts, ClientKeys keys) {
        written(UPDATE, id, facts, keys).update();
    }

    /** @param because of an archived client; null for an active one */
    void move(ClientId id, String command, Standing to, @Nullable String because) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("command", command)
                .param("status", to.code())
                .param("because", because)
                .update();
    }

    ClientId ofLead(UUID lead) {
        return jdbc.sql(OF_LEAD)
                .param("lead", lead)
                .query((row, n) -> new ClientId(row.getObject("id", UUID.class)))
                .single();
    }

    Optional<Client> find(ClientId id) {
        return one(FIND, id);
    }

    /** Held until the transaction ends. */
    Optional<Client> lock(ClientId id) {
        return one(LOCK, id);
    }

    List<RecordKind.Named> names(Collection<UUID> ids) {
        return jdbc.sql(NAMES)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    boolean active = row.getString("status").equals(Standing.ACTIVE.code());
                    return new RecordKind.Named(id, row.getString("name"), "/clients/" + id, active);
                })
                .list();
    }

    List<ClientView.PropertyLine> properties(ClientId client) {
        return jdbc.sql(PROPERTIES)
                .param("client", client.value())
                .query((row, n) -> new ClientView.PropertyLine(
                        new PropertyId(row.getObject("id", UUID.class)),
                        row.getString("unit"),
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("postcode"),
                        row.getString("country"),
                        row.getString("status").equals("archived")))
                .list();
    }

    long activeProperties(ClientId client) {
        return jdbc.sql(ACTIVE_PROPERTIES)
                .param("client", client.value())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private Optional<Client> one(String sql, ClientId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> client(row))
                .optional();
    }

    private JdbcClient.StatementSpec written(String sql, ClientId id, Client.Facts facts, ClientKeys keys) {
        Address address = facts.address();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("kind", facts.kind().code())
                .param("name", facts.name())
                .param("company", facts.company())
                .param("email", facts.email())
                .param("phone", facts.phone())
                .param("street", address.street())
                .param("city", address.city())
                .param("region", address.region())
                .param("postcode", address.postcode())
                .param("country", address.country())
                .param("nameKey", keys.name())
                .param("emailKey", keys.email())
                .param("phoneKey", keys.phone());
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                new ClientId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new Client.Facts(
                        Coded.of(ClientKind.class, row.getString("kind")),
                        row.getString("name"),
                        row.getString("company"),
                        row.getString("email"),
                        row.getString("phone"),
                        new Address(
                                row.getString("street"),
                                row.getString("city"),
                                row.getString("region"),
                                row.getString("postcode"),
                                row.getString("country"),
                                null,
                                null)),
                row.getObject("lead_id", UUID.class),
                Coded.of(Standing.class, row.getString("status")),
                row.getString("archived_because"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
