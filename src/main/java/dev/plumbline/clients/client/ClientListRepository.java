package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientListRepository {
    private static final int FETCH = 500;

    private static final String LISTED = """
            select c.id, c.name, c.company, c.email, c.phone, c.created_at, shared.tags_of('clients', c.id) as tags
              from clients.client c
            """;

    private final JdbcClient jdbc;

    ClientListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    private static ClientRow row(ResultSet row) throws SQLException {
        return new ClientRow(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("company"),
                row.getString("email"),
                row.getString("phone"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
