package dev.plumbline.clients.portal;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.GuestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what guests are granted. */
@Repository
class PortalGrantRepository {
    private static final String CLIENT = """
            select c.status from clients.client c where c.firm_id = shared.firm() and c.id = :client for share
            """;

    private static final String IS_CLIENT = """
            select exists (select from clients.client c where c.firm_id = shared.firm() and c.id = :client)
            """;

    private static final String GRANTS = """
            select g.id, g.guest_id, g.client_id, g.kind, g.whole, g.created_at, g.version,
                   array(select a.property_id
                           from clients.portal_grant_property a
                          where a.firm_id = g.firm_id and a.grant_id = g.id
                          order by a.property_id) as properties
              from clients.portal_grant g
             where g.firm_id = shared.firm() and g.client_id = :client
            """;

    private static final String LIST = GRANTS + " order by g.created_at, g.id limit :most";

    private static final String LOCK = GRANTS + " and g.guest_id = :guest for update of g";

    private static final String INSERT = """
            insert into clients.portal_grant (firm_id, id, guest_id, client_id, kind, whole, created_at, updated_at)
            values (shared.firm(), :id, :guest, :client, :kind, :whole, :now, :now)
            """;

    private static final String REPLACE = """
            update clients.portal_grant set whole = :whole where firm_id = shared.firm() and id = :id
            """;

    private static final String TAKE_BACK = """
            delete from clients.portal_grant_property
             where firm_id = shared.firm() and grant_id = :id and property_id <> all(:properties)
            """;

    private static final String NAME = """
            insert into clients.portal_grant_property (firm_id, grant_id, property_id)
            select shared.firm(), :id, n.property_id
              from unnest(cast(:properties as uuid[])) as n (property_id)
                on conflict do nothing
            """;

    private static final String HELD = """
            select count(*) from clients.property p
             where p.firm_id = shared.firm() and p.client_id = :client and p.status = 'active' and p.id = any(:properties)
            """;

    private final JdbcClient jdbc;

    PortalGrantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the client stands, until the transaction ends; empty when the firm has none such. */
    Optional<Standing> client(ClientId client) {
        return jdbc.sql(CLIENT)
                .param("client", client.value())
                .query((row, n) -> Coded.of(Standing.class, row.getString("status")))
                .optional();
    }

    boolean isClient(ClientId client) {
        return jdbc.sql(IS_CLIENT)
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    List<PortalGrant> list(ClientId client, int most) {
        return jdbc.sql(LIST)
                .param("client", client.value())
                .param("most", most)
                .query((row, n) -> grant(row))
                .list();
    }

    Optional<PortalGrant> lock(ClientId client, GuestId guest) {
        return jdbc.sql(LOCK)
                .param("client", client.value())
                .param("guest", guest.value())
                .query((row, n) -> grant(row))
                .optional();
    }

    void insert(PortalGrant grant) {
        jdbc.sql(INSERT)
                .param("id", grant.id())
                .param("guest", grant.guest().value())
                .param("client", grant.client().value())
                .param("kind", grant.kind().code())
                .param("whole", grant.extent().whole())
                .param("now", grant.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        name(grant.id(), grant.extent());
    }

    void replace(UUID grant, PortalGrant.Extent extent) {
        jdbc.sql(REPLACE).param("id", grant).param("whole", extent.whole()).update();
        jdbc.sql(TAKE_BACK)
                .param("id", grant)
                .param("properties", values(extent.named()))
                .update();
        name(grant, extent);
    }

    /** Whether all of them are the client's, and looked after. */
    boolean hold(ClientId client, List<PropertyId> properties) {
        return jdbc.sql(HELD)
                        .param("client", client.value())
                        .param("properties", values(properties))
                        .query(Long.class)
                        .single()
                == properties.size();
    }

    private void name(UUID grant, PortalGrant.Extent extent) {
        jdbc.sql(NAME)
                .param("id", grant)
                .param("properties", values(extent.named()))
                .update();
    }

    private static UUID[] values(Collection<PropertyId> properties) {
        return properties.stream().map(PropertyId::value).toArray(UUID[]::new);
    }

    private static PortalGrant grant(ResultSet row) throws SQLException {
        List<PropertyId> named = Stream.of((UUID[]) row.getArray("properties").getArray())
                .map(PropertyId::new)
                .toList();
        return new PortalGrant(
                row.getObject("id", UUID.class),
                new GuestId(row.getObject("guest_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                Coded.of(PortalKind.class, row.getString("kind")),
                new PortalGrant.Extent(row.getBoolean("whole") ? null : named),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
