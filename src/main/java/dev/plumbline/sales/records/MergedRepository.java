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

    private final JdbcClient jdbc;

    MergedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leads that were merged into this one, and into those. */
    List<UUID> into(LeadId lead) {
        return jdbc.sql(MERGED)
                .param("lead", lead.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }
}
