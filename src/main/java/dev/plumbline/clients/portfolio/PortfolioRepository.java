package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PortfolioRepository {
    private static final String STANDING = """
            select p.id, p.client_id, c.name as client_name, p.place_key
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
             where p.firm_id = shared.firm() and p.place_key = any(:keys) and p.status = 'active'
             order by p.created_at, p.id
            """;

    /** A statement of its own, so that the next one sees what was done by those who held them. */
    private static final String LOCK = """
            select p.id from clients.property p
             where p.firm_id = shared.firm() and p.id = any(:ids)
             order by p.id
               for no key update
            """;

    /** Whoever changed it has raised its version; whatever else hangs on it was not in the file. */
    private static final String TAKE_BACK = """
            update clients.property p
               set status = 'archived', status_command = 'archive', archived_because = :because
             where p.firm_id = shared.firm() and p.id = any(:ids) and p.status = 'active' and p.version = 1
               and not exists (select from clients.fact_answer a
                                where a.firm_id = p.firm_id and a.property_id = p.id
                                  and (a.source <> 'import' or a.recorded_at > :made))
               and not exists (select from clients.appliance_entry e where e.firm_id = p.firm_id and e.property_id = p.id)
               and not exists (select from clients.tenancy_entry e where e.firm_id = p.firm_id and e.property_id = p.id)
               and not exists (select from clients.property u where u.firm_id = p.firm_id and u.parent_id = p.id)
            returning p.id
            """;

    private final JdbcClient jdbc;

    PortfolioRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Standing(PropertyId id, ClientId client, String clientName, String place) {}

    /** Active properties at these places. */
    List<Standing> standing(Collection<String> places) {
        return jdbc.sql(STANDING)
                .param("keys", places.toArray(String[]::new))
                .query((row, n) -> new Standing(
                        new PropertyId(row.getObject("id", UUID.class)),
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getString("client_name"),
                        row.getString("place_key")))
                .list();
    }

    /** Whoever works with one of them waits until the transaction ends. */
    void lock(Collection<UUID> ids) {
        jdbc.sql(LOCK)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /**
     * Archives those that nobody has worked with; gives their ids.
     *
     * @param made when the import had said all that it says of them
     */
    List<UUID> takeBack(Collection<UUID> ids, Instant made, String because) {
        return jdbc.sql(TAKE_BACK)
                .param("ids", ids.toArray(UUID[]::new))
                .param("made", made.atOffset(ZoneOffset.UTC))
                .param("because", because)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }
}
