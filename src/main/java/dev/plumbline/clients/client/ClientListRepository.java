package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.places.Address;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
class ClientListRepository {
    private static final int FETCH = 500;
    private static final TypeReference<Map<String, Object>> OWN = new TypeReference<>() {};

    private static final String LISTED = """
            select c.id, c.kind, c.name, c.company, c.email, c.phone, c.street, c.city, c.region, c.postcode, c.country, c.status,
                   c.created_at, shared.tags_of('clients', c.id) as tags, shared.said_of('clients', c.id) as own
              from clients.client c
            """;

    private static final String ONE = LISTED + " where c.firm_id = shared.firm() and c.id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClientListRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<ClientRow> page(Listing listing, ClientFilter filter) {
        Where where = listing.seek(filter.where(), "c.id");
        List<ClientRow> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("c.id"))
                .params(where.params())
                .query((row, n) -> row(row))
                .list();
        return listing.page(
                rows, row -> row.key(listing.key()), row -> row.id().value().toString());
    }

    Optional<ClientRow> row(ClientId id) {
        return jdbc.sql(ONE).param("id", id.value()).query((row, n) -> row(row)).optional();
    }

    /** Hands over one after another in the order of the list, holding no more than some hundreds. */
    void each(Listing listing, ClientFilter filter, Consumer<ClientRow> taker) {
        Where where = filter.where();
        jdbc.sql(LISTED + where.sql() + listing.orderBy("c.id"))
                .params(where.params())
                .withFetchSize(FETCH)
                .query(result -> {
                    taker.accept(row(result));
                });
    }

    private ClientRow row(ResultSet row) throws SQLException {
        return new ClientRow(
                new ClientId(row.getObject("id", UUID.class)),
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
                        null),
                Coded.of(Standing.class, row.getString("status")),
                List.of((String[]) row.getArray("tags").getArray()),
                json.readValue(row.getString("own"), OWN),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
