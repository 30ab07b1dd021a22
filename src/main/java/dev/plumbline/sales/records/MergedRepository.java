package dev.plumbline.sales.records;

import dev.plumbline.sales.LeadId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MergedRepository {
    private static final String MERGED = """
            with recursive merged as (
                 select t.id from sales.lead t where t.firm_id = shared.firm() and t.merged_into = :lead
                 union all
                 select t.id from merged
                   join sales.lead t on t.firm_id = shared.firm() and t.merged_into = merged.id)
            select merged.id from merged limit 1000
            """;

    private static final String SURVIVORS = """
            with recursive survivor as (
                 select t.merged_into as id
                   from sales.lead t
                  where t.firm_id = shared.firm() and t.id = :lead and t.merged_into is not null
                 union all
                 select t.merged_into from survivor
                   join sales.lead t on t.firm_id = shared.firm() and t.id = survivor.id
                  where t.merged_into is not null)
            select survivor.id from survivor limit 1000
            """;

    private final JdbcClient jdbc;

    MergedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leads that were merged into this one, and into those. */
    List<UUID> into(LeadId lead) {
        return ids(MERGED, lead);
    }

    /** The lead that this one was merged into, and so on. */
    List<UUID> survivors(LeadId lead) {
        return ids(SURVIVORS, lead);
    }

    private List<UUID> ids(String sql, LeadId lead) {
        return jdbc.sql(sql)
                .param("lead", lead.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }
}
