package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.places.Address;
import dev.plumbline.records.RecordKind;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
class PropertyRepository {
    private static final String FIND = """
            select p.id, p.version, concat_ws(', ', p.unit, coalesce(p.street, p.city, p.postcode, c.name)) as name, p.unit, p.street,
                   p.city, p.region, p.postcode, p.country, p.latitude, p.longitude, p.client_id, c.name as client_name,
                   c.status as client_status, p.parent_id, coalesce(b.street, b.city, b.postcode, c.name) as building_name,
                   b.status as building_status, p.status, p.archived_because, p.created_at
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
              left join clients.property b on b.firm_id = p.firm_id and b.id = p.parent_id
             where p.firm_id = shared.firm() and p.id = :id
            """;

    private static final String NAMES = """
            select p.id, concat_ws(', ', p.unit, coalesce(p.street, p.city, p.postcode, c.name)) as name, p.status
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
             where p.firm_id = shared.firm() and p.id = any(:ids)
            """;

    private static final String HELD = """
            select p.id from clients.property p
             where p.firm_id = shared.firm() and p.client_id = :client and p.status = 'active'
             order by p.id
             limit :most
            """;

    private static final String LOCK = """
            select p.id from clients.property p where p.firm_id = shared.firm() and p.id = :id for no key update
            """;

    private static final String BUILDING = """
            select p.parent_id from clients.property p
             where p.firm_id = shared.firm() and p.id = :id and p.parent_id is not null
            """;

    private static final String PLACES = """
            select p.id, p.postcode, p.country, p.status
              from clients.property p
             where p.firm_id = shared.firm() and p.id = any(:ids)
             order by p.id
            """;

    private static final String UNITS = """
            select p.id, p.unit, c.name as client_name, p.status
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
             where p.firm_id = shared.firm() and p.parent_id = :id
             order by p.status, p.unit, p.id
             limit 200
            """;

    private static final String USES = """
            select (select count(*) from clients.property u
                     where u.firm_id = shared.firm() and u.parent_id = :id and u.status = 'active') as units,
                   (select count(*)
                      from (select distinct on (e.tenancy_id) e.act, e.ends_on
                              from clients.tenancy_entry e
                             where e.firm_id = shared.firm() and e.property_id = :id
                             order by e.tenancy_id, e.nr desc) t
                     where t.act <> 'withdrawn' and (t.ends_on is null or t.ends_on >= :today)) as tenancies
            """;

    private static final String INSERT = """
            insert into clients.property (firm_id, id, client_id, parent_id, unit, street, city, region, postcode, country, latitude,
                                          longitude, place_key, status, status_command, status_at, created_at, updated_at)
            values (shared.firm(), :id, :client, :parent, :unit, :street, :city, :region, :postcode, :country, :latitude, :longitude,
                    :placeKey, 'active', 'create', :now, :now, :now)
            """;

    private static final String UPDATE = """
            update clients.property
               set unit = :unit, street = :street, city = :city, region = :region, postcode = :postcode, country = :country,
                   latitude = :latitude, longitude = :longitude, place_key = :placeKey
             where firm_id = shared.firm() and id = :id
            """;

    private static final String HAND_OVER = """
            update clients.property set client_id = :client
             where firm_id = shared.firm() and (id = :id or parent_id = :id and client_id = :before)
            """;

    private static final String MOVE = """
            update clients.property set status = :status, status_command = :command, archived_because = :because
             where firm_id = shared.firm() and id = :id
            """;

    private static final String CLIENT = """
            select c.status = 'archived' as archived
              from clients.client c
             where c.firm_id = shared.firm() and c.id = :id
               for share
            """;

    private final JdbcClient jdbc;

    PropertyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordKind.Named> names(Collection<UUID> ids) {
        return jdbc.sql(NAMES)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    boolean active = row.getString("status").equals(Standing.ACTIVE.code());
                    return new RecordKind.Named(id, row.getString("name"), "/properties/" + id, active);
                })
                .list();
    }

    Optional<Property> find(PropertyId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> property(row))
                .optional();
    }

    /** Held until the transaction ends; false when there is none. */
    boolean lock(PropertyId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, n) -> true)
                .optional()
                .orElse(false);
    }

    /** Of which it is a unit; it stays in it. */
    Optional<PropertyId> building(PropertyId id) {
        return jdbc.sql(BUILDING)
                .param("id", id.value())
                .query((row, n) -> new PropertyId(row.getObject("parent_id", UUID.class)))
                .optional();
    }

    /** Whether the client is archived, which stays so until the transaction ends; empty when there is none. */
    Optional<Boolean> archived(ClientId client) {
        return jdbc.sql(CLIENT)
                .param("id", client.value())
                .query((row, n) -> row.getBoolean("archived"))
                .optional();
    }

    List<PropertyDesk.Place> places(Collection<PropertyId> ids) {
        return jdbc.sql(PLACES)
                .param("ids", ids.stream().map(PropertyId::value).toArray(UUID[]::new))
                .query((row, n) -> new PropertyDesk.Place(
                        new PropertyId(row.getObject("id", UUID.class)),
                        row.getString("postcode"),
                        row.getString("country"),
                        row.getString("status").equals(Standing.ARCHIVED.code())))
                .list();
    }

    List<PropertyView.UnitLine> units(PropertyId id) {
        return jdbc.sql(UNITS)
                .param("id", id.value())
                .query((row, n) -> new PropertyView.UnitLine(
                        new PropertyId(row.getObject("id", UUID.class)),
                        row.getString("unit"),
                        row.getString("client_name"),
                        row.getString("status").equals(Standing.ARCHIVED.code())))
                .list();
    }

    PropertyReadiness.Uses uses(PropertyId id, LocalDate today) {
        return jdbc.sql(USES)
                .param("id", id.value())
                .param("today", today)
                .query((row, n) -> new PropertyReadiness.Uses(row.getLong("units"), row.getLong("tenancies")))
                .single();
    }

    /** Those of a client that are not put aside. */
    List<PropertyId> heldBy(ClientId client, int most) {
        return jdbc.sql(HELD)
                .param("client", client.value())
                .param("most", most)
                .query((row, n) -> new PropertyId(row.getObject("id", UUID.class)))
                .list();
    }

    void insert(PropertyId id, ClientId client, @Nullable PropertyId parent, Property.Facts facts, Instant now) {
        written(INSERT, id, facts)
                .param("client", client.value())
                .param("parent", parent == null ? null : parent.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(PropertyId id, Property.Facts facts) {
        written(UPDATE, id, facts).update();
    }

    /** With those of its units that are the same client's. */
    void handOver(PropertyId id, ClientId before, ClientId client) {
        jdbc.sql(HAND_OVER)
                .param("id", id.value())
                .param("before", before.value())
                .param("client", client.value())
                .update();
    }

    /** @param because of an archived one; null for an active one */
    void move(PropertyId id, String command, Standing to, @Nullable String because) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("command", command)
                .param("status", to.code())
                .param("because", because)
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, PropertyId id, Property.Facts facts) {
        Address address = facts.address();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("unit", facts.unit())
                .param("street", address.street())
                .param("city", address.city())
                .param("region", address.region())
                .param("postcode", address.postcode())
                .param("country", address.country())
                .param("latitude", address.latitude())
                .param("longitude", address.longitude())
                .param("placeKey", facts.key());
    }

    private static Property property(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Property(
                new PropertyId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("name"),
                new Property.Facts(
                        row.getString("unit"),
                        new Address(
                                row.getString("street"),
                                row.getString("city"),
                                row.getString("region"),
                                row.getString("postcode"),
                                row.getString("country"),
                                row.getObject("latitude", Double.class),
                                row.getObject("longitude", Double.class))),
                new Property.Owner(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getString("client_name"),
                        row.getString("client_status").equals(Standing.ARCHIVED.code())),
                parent == null
                        ? null
                        : new Property.Building(
                                new PropertyId(parent),
                                row.getString("building_name"),
                                row.getString("building_status").equals(Standing.ARCHIVED.code())),
                Coded.of(Standing.class, row.getString("status")),
                row.getString("archived_because"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
