package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.records.RecordKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientRepository {
    private static final String INSERT = """
            insert into clients.client (firm_id, id, lead_id, name, company, email, phone, created_at, updated_at)
            values (shared.firm(), :id, :lead, :name, :company, :email, :phone, :now, :now)
            on conflict on constraint client_of_lead_once do nothing
            """;

    private static final String OF_LEAD = """
            select id from clients.client where lead_id = :lead
            """;

    private static final String FIND = """
            select id, version, lead_id, name, company, email, phone, created_at from clients.client where id = :id
            """;

    private static final String NAMED = """
            select version, lead_id, name from clients.client where id = :id
            """;

    private static final String NAMES = """
            select id, name from clients.client where firm_id = shared.firm() and id = any(:ids)
            """;

    private static final String INSERT_CONTACT = """
            insert into clients.contact (firm_id, client_id, name, email, phone, created_at, updated_at)
            values (shared.firm(), :client, :name, :email, :phone, :now, :now)
            """;

    private static final String CONTACTS = """
            select name, email, phone from clients.contact where client_id = :client order by created_at, id limit 200
            """;

    private static final String INSERT_PROPERTY = """
            insert into clients.property (firm_id, client_id, street, city, region, postcode, country, latitude, longitude,
                                          created_at, updated_at)
            values (shared.firm(), :client, :street, :city, :region, :postcode, :country, :latitude, :longitude, :now, :now)
            """;

    private static final String PROPERTIES = """
            select id, street, city, region, postcode, country
              from clients.property
             where client_id = :client
             order by created_at, id
             limit 200
            """;

    private final JdbcClient jdbc;

    ClientRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Named(long version, UUID lead, String name) {}

    /** Gives whether it was made; false when the lead has a client already. */
    boolean insert(ClientId id, NewClient client, Instant now) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("lead", client.lead())
                        .param("name", client.name())
                        .param("company", client.company())
                        .param("email", client.email())
                        .param("phone", client.phone())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    ClientId ofLead(UUID lead) {
        return jdbc.sql(OF_LEAD)
                .param("lead", lead)
                .query((row, n) -> new ClientId(row.getObject("id", UUID.class)))
                .single();
    }

    void insert(ClientId client, NewClient.Contact contact, Instant now) {
        jdbc.sql(INSERT_CONTACT)
                .param("client", client.value())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(ClientId client, NewClient.Property property, Instant now) {
        jdbc.sql(INSERT_PROPERTY)
                .param("client", client.value())
                .param("street", property.street())
                .param("city", property.city())
                .param("region", property.region())
                .param("postcode", property.postcode())
                .param("country", property.country())
                .param("latitude", property.latitude())
                .param("longitude", property.longitude())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ClientView> find(ClientId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> new ClientView(
                        id,
                        row.getLong("version"),
                        row.getObject("lead_id", UUID.class),
                        row.getString("name"),
                        row.getString("company"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        contacts(id),
                        properties(id),
                        List.of()))
                .optional();
    }

    /** What a client is called. */
    Optional<Named> named(ClientId id) {
        return jdbc.sql(NAMED)
                .param("id", id.value())
                .query((row, n) ->
                        new Named(row.getLong("version"), row.getObject("lead_id", UUID.class), row.getString("name")))
                .optional();
    }

    List<RecordKind.Named> names(Collection<UUID> ids) {
        return jdbc.sql(NAMES)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new RecordKind.Named(id, row.getString("name"), "/clients/" + id, true);
                })
                .list();
    }

    private List<NewClient.Contact> contacts(ClientId client) {
        return jdbc.sql(CONTACTS)
                .param("client", client.value())
                .query((row, n) ->
                        new NewClient.Contact(row.getString("name"), row.getString("email"), row.getString("phone")))
                .list();
    }

    private List<ClientView.PropertyLine> properties(ClientId client) {
        return jdbc.sql(PROPERTIES)
                .param("client", client.value())
                .query((row, n) -> new ClientView.PropertyLine(
                        new PropertyId(row.getObject("id", UUID.class)),
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("postcode"),
                        row.getString("country")))
                .list();
    }
}
