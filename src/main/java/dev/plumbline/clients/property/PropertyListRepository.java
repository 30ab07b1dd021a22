package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Standing;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PropertyListRepository {
    private static final int FETCH = 500;
    private static final TypeReference<Map<String, Object>> OWN = new TypeReference<>() {};

    private static final String LISTED = """
            select p.id, concat_ws(', ', p.unit, coalesce(p.street, p.city, p.postcode, c.name)) as name, p.unit, p.street, p.city,
                   p.region, p.postcode, p.country, p.client_id, c.name as client_name, p.parent_id, p.status, p.created_at,
                   shared.tags_of('properties', p.id) as tags,
                   shared.said_of('properties', p.id) as own
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PropertyListRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
                row.getString("unit"),
                row.getString("street"),
                row.getString("city"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("country"),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client_name"),
                building(row.getObject("parent_id", UUID.class)),
                Coded.of(Standing.class, row.getString("status")),
                List.of((String[]) row.getArray("tags").getArray()),
                json.readValue(row.getString("own"), OWN),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PropertyId building(@Nullable UUID parent) {
        return parent == null ? null : new PropertyId(parent);
    }
}
