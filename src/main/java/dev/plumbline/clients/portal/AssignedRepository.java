package dev.plumbline.clients.portal;

import dev.plumbline.clients.Assigned.Reach;
import dev.plumbline.clients.AssignedProperty;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a guest may see. */
@Repository
class AssignedRepository {
    static final List<SortKey> SORTS = List.of(
            SortKey.of("created", "p.created_at", "timestamptz"),
            SortKey.of("name", "coalesce(p.street, p.city, p.postcode, '')", "text"));

    private static final String CLIENTS = """
            select g.client_id, c.name, g.kind
              from clients.portal_grant g
              join clients.client c on c.firm_id = g.firm_id and c.id = g.client_id
             where g.firm_id = shared.firm() and g.guest_id = :guest and c.status = 'active'
             order by c.name, c.id
            """;

    private static final String SEEN = """
            select p.id, concat_ws(', ', p.unit, coalesce(p.street, p.city, p.postcode, c.name)) as name, p.street, p.city, p.region,
                   p.postcode, p.country, p.client_id, c.name as client_name, a.kind, p.created_at
              from clients.assigned(:guest, :clients) a
              join clients.property p on p.firm_id = shared.firm() and p.id = a.property_id
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
            """;

    private static final String SOME = SEEN + " where p.id = any(:properties)";

    private final JdbcClient jdbc;

    AssignedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not put aside. */
    List<PortalClient> clients(GuestId guest) {
        return jdbc.sql(CLIENTS)
                .param("guest", guest.value())
                .query((row, n) -> new PortalClient(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getString("name"),
                        Coded.of(PortalKind.class, row.getString("kind"))))
                .list();
    }

    Page<AssignedProperty> page(Reach reach, Listing listing) {
        Where where = listing.seek(new Where(), "p.id");
        List<AssignedProperty> rows = jdbc.sql(SEEN + where.sql() + listing.orderBy("p.id"))
                .params(where.params())
                .param("guest", reach.guest())
                .param("clients", reach.clients().toArray(UUID[]::new))
                .query((row, n) -> property(row))
                .list();
        return listing.page(
                rows, row -> row.key(listing.key()), row -> row.id().value().toString());
    }

    List<AssignedProperty> of(Reach reach, Collection<PropertyId> properties) {
        return jdbc.sql(SOME)
                .param("guest", reach.guest())
                .param("clients", reach.clients().toArray(UUID[]::new))
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .query((row, n) -> property(row))
                .list();
    }

    private static AssignedProperty property(ResultSet row) throws SQLException {
        return new AssignedProperty(
                new PropertyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("street"),
                row.getString("city"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("country"),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client_name"),
                Coded.of(PortalKind.class, row.getString("kind")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
