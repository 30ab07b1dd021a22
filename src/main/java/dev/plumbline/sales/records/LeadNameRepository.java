package dev.plumbline.sales.records;

import dev.plumbline.platform.Where;
import dev.plumbline.records.RecordKind;
import dev.plumbline.sales.leads.LeadFilter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeadNameRepository {
    private static final String NAMES = "select l.id, l.name, l.deleted_at is null as standing from sales.lead l";

    private final JdbcClient jdbc;

    LeadNameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that the caller sees. */
    List<RecordKind.Named> seen(Collection<UUID> ids) {
        Where where = LeadFilter.visible(
                new Where().and("l.firm_id = shared.firm()").and("l.id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
        return jdbc.sql(NAMES + where.sql())
                .params(where.params())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new RecordKind.Named(id, row.getString("name"), "/leads/" + id, row.getBoolean("standing"));
                })
                .list();
    }
}
