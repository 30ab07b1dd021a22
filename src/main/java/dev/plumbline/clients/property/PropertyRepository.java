package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.records.RecordKind;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PropertyRepository {
    private static final int FETCH = 500;
    private static final TypeReference<Map<String, Object>> OWN = new TypeReference<>() {};

    private static final String LISTED = """
            select p.id, coalesce(p.street, p.city, p.postcode, c.name) as name, p.street, p.city, p.region, p.postcode,
                   p.country, p.client_id, c.name as client_name, p.created_at,
                   shared.tags_of('properties', p.id) as tags,
                   shared.said_of('properties', p.id) as own
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
            """;

    private static final String FIND = """
            select p.id, p.version, coalesce(p.street, p.city, p.postcode, c.name) as name, p.street, p.city, p.region,
                   p.postcode, p.country, p.latitude, p.longitude, p.client_id, c.name as client_name, p.created_at
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
             where p.firm_id = shared.firm() and p.id = :id
            """;

    private static final String NAMES = """
            select p.id, coalesce(p.street, p.city, p.postcode, c.name) as name
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
             where p.firm_id = shared.firm() and p.id = any(:ids)
            """;

    private static final String LOCK = """
            select p.id from clients.property p where p.firm_id = shared.firm() and p.id = :id for no key update
            """;

    private static final String PLACES = """
            select p.id, p.postcode, p.country
              from clients.property p
             where p.firm_id = shared.firm() and p.id = any(:ids)
             order by p.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PropertyRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<RecordKind.Named> names(Collection<UUID> ids) {
        return jdbc.sql(NAMES)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new RecordKind.Named(id, row.getString("name"), "/properties/" + id, true);
                })
                .list();
    }

    Optional<PropertyView> find(PropertyId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> new PropertyView(
                        id,
                        row.getLong("version"),
                        row.getString("name"),
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("postcode"),
                        row.getString("country"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getString("client_name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        List.of()))
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

    List<PropertyDesk.Place> places(Collection<PropertyId> ids) {
        return jdbc.sql(PLACES)
                .param("ids", ids.stream().map(PropertyId::value).toArray(UUID[]::new))
                .query((row, n) -> new PropertyDesk.Place(
                        new PropertyId(row.getObject("id", UUID.class)),
                        row.getString("postcode"),
                        row.getString("country")))
                .list();
    }

    Page<PropertyRow> page(Listing listing, PropertyFilter filter) {
        Where where = listing.seek(filter.where(), "p.id");
        List<PropertyRow> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("p.id"))
                .params(where.params())
                .query((row, n) -> row(row))
                .list();
        return listing.page(
                rows, row -> row.key(listing.key()), row -> row.id().value().toString());
    }

    /** Hands over one after another in the order of the list, holding no more than some hundreds. */
    void each(Listing listing, PropertyFilter filter, Consumer<PropertyRow> taker) {
        Where where = filter.where();
        jdbc.sql(LISTED + where.sql() + listing.orderBy("p.id"))
                .params(where.params())
                .withFetchSize(FETCH)
                .query(result -> {
                    taker.accept(row(result));
                });
    }

    private PropertyRow row(ResultSet row) throws SQLException {
        return new PropertyRow(
                new PropertyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("street"),
                row.getString("city"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("country"),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client_name"),
                List.of((String[]) row.getArray("tags").getArray()),
                json.readValue(row.getString("own"), OWN),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
