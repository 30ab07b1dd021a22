package dev.plumbline.clients.search;

import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientSearchRepository {
    private static final String CLIENT = """
            select c.id, c.name, concat_ws(', ', nullif(c.company, c.name), c.email, c.phone,
                   case when c.status = 'archived' then 'archived' end) as detail,
                   :whole + shared.likeness(:q, c.name || ' ' || coalesce(c.company, '')) as rank
              from clients.client c
            """;

    private static final String PROPERTY = """
            select p.id, concat_ws(', ', p.unit, coalesce(p.street, p.city, p.postcode, c.name)) as name,
                   concat_ws(', ', p.city, p.postcode, c.name, case when p.status = 'archived' then 'archived' end) as detail,
                   :whole + shared.likeness(:q, coalesce(p.street, '') || ' ' || coalesce(p.city, '')) as rank
              from clients.property p
              join clients.client c on c.firm_id = p.firm_id and c.id = p.client_id
            """;

    private static final String BEST = """
             order by rank desc, c.updated_at desc, c.id
             limit :limit
            """;

    // In the select list a function gives one row after another, so that it ends with the limit.
    private static final String CLIENTS_WITH_WORDS =
            CLIENT + " where c.id in (select clients.client_search(:q) limit :candidates)\n" + BEST;

    private static final String CLIENTS_LIKE_THEM =
            CLIENT + " where c.id in (select clients.client_like(:q) limit :candidates)\n" + BEST;

    private static final String PROPERTIES_WITH_WORDS =
            PROPERTY + " where p.id in (select clients.property_search(:q) limit :candidates)\n" + BEST;

    private static final String PROPERTIES_LIKE_THEM =
            PROPERTY + " where p.id in (select clients.property_like(:q) limit :candidates)\n" + BEST;

    private final JdbcClient jdbc;

    ClientSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordHit> clients(String words, int limit) {
        return RecordHit.filled(
                found("/clients/", CLIENTS_WITH_WORDS, words, 1, limit),
                limit,
                () -> found("/clients/", CLIENTS_LIKE_THEM, words, 0, limit));
    }

    List<RecordHit> properties(String words, int limit) {
        return RecordHit.filled(
                found("/properties/", PROPERTIES_WITH_WORDS, words, 1, limit),
                limit,
                () -> found("/properties/", PROPERTIES_LIKE_THEM, words, 0, limit));
    }

    private List<RecordHit> found(String page, String sql, String words, int whole, int limit) {
        return jdbc.sql(sql)
                .param("q", words)
                .param("whole", whole)
                .param("candidates", RecordSearch.CANDIDATES)
                .param("limit", limit)
                .query((row, n) -> new RecordHit(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("detail"),
                        page + row.getObject("id", UUID.class),
                        row.getDouble("rank")))
                .list();
    }
}
