package dev.plumbline.sales.records;

import dev.plumbline.platform.Where;
import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import dev.plumbline.sales.leads.LeadFilter;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeadSearchRepository {
    private static final String HIT = """
            select l.id, l.name, concat_ws(', ', nullif(l.company, l.name), l.street, l.city) as detail,
                   :whole + shared.likeness(:q, l.name || ' ' || coalesce(l.company, '')) as rank
              from sales.lead l
            """;

    // In the select list a function gives one row after another, so that it ends with the limit.
    private static final String WITH_WORDS = "l.id in (select sales.lead_search(:q) limit :candidates)";

    private static final String LIKE_THEM = "l.id in (select sales.lead_like(:q) limit :candidates)";

    private static final String BEST = """

             order by rank desc, l.updated_at desc, l.id
             limit :limit
            """;

    private final JdbcClient jdbc;

    LeadSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecordHit> withWords(String words, int limit) {
        return found(new Where().and(WITH_WORDS), words, 1, limit);
    }

    /** @param number as numbers are compared */
    List<RecordHit> withNumber(String words, String number, int limit) {
        Where called = new Where()
                .and("l.deleted_at is null")
                .and("(l.phone_key = :number or l.alternate_key = :number)", "number", number);
        return found(called, words, 1, limit);
    }

    List<RecordHit> likeThem(String words, int limit) {
        return found(new Where().and(LIKE_THEM), words, 0, limit);
    }

    private List<RecordHit> found(Where found, String words, int whole, int limit) {
        Where where = LeadFilter.visible(found);
        return jdbc.sql(HIT + where.sql() + BEST)
                .params(where.params())
                .param("q", words)
                .param("whole", whole)
                .param("candidates", RecordSearch.CANDIDATES)
                .param("limit", limit)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new RecordHit(
                            id, row.getString("name"), row.getString("detail"), "/leads/" + id, row.getDouble("rank"));
                })
                .list();
    }
}
