package dev.plumbline.sales.merging;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MergeRepository {
    private static final String INSERT = """
            insert into sales.merge (firm_id, id, kept_id, gone_id, taken, before, after, merged_at)
            values (shared.firm(), :id, :kept, :gone, cast(:taken as text[]), cast(:before as jsonb), cast(:after as jsonb),
                    :now)
            """;

    private static final String LOCK = """
            select id, kept_id, gone_id, before, after, merged_at, undone_at from sales.merge where id = :id for update
            """;

    private static final String UNDO = """
            update sales.merge set undone_at = :now where id = :id
            """;

    /** Merges into the lead, and the one that holds by which it went. */
    private static final String OF_LEAD = """
            select m.id, m.kept_id, k.name as kept_name, m.gone_id, g.name as gone_name, m.taken, m.before, m.after,
                   m.merged_at, m.undone_at
              from sales.merge m
              join sales.lead k on k.firm_id = m.firm_id and k.id = m.kept_id
              join sales.lead g on g.firm_id = m.firm_id and g.id = m.gone_id
             where m.kept_id = :lead or (m.gone_id = :lead and m.undone_at is null)
             order by m.merged_at desc, m.id desc
             limit :limit
            """;

    private static final String ROWS = """
            select m.id, m.kept_id, m.gone_id, g.name
              from sales.merge m
              join sales.lead g on g.firm_id = m.firm_id and g.id = m.gone_id
             where m.firm_id = shared.firm() and m.kept_id = any(:leads)
             order by m.merged_at desc, m.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param undoneAt null while the merge holds */
    record Stored(
            UUID id,
            LeadId kept,
            LeadId gone,
            Merges.Image before,
            Merges.Image after,
            Instant mergedAt,
            @Nullable Instant undoneAt) {}

    /** @param taken the parts that came from the lead that went */
    record Told(Stored merge, String keptName, String goneName, List<MergePart> taken) {}

    void insert(Stored merge, Set<MergePart> taken) {
        jdbc.sql(INSERT)
                .param("id", merge.id())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("taken", taken.stream().map(MergePart::code).sorted().toArray(String[]::new))
                .param("before", json.writeValueAsString(merge.before()))
                .param("after", json.writeValueAsString(merge.after()))
                .param("now", merge.mergedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Stored> lock(UUID id) {
        return jdbc.sql(LOCK).param("id", id).query((row, n) -> stored(row)).optional();
    }

    void undo(UUID id, Instant now) {
        jdbc.sql(UNDO)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Told> ofLead(LeadId lead, int limit) {
        return jdbc.sql(OF_LEAD)
                .param("lead", lead.value())
                .param("limit", limit)
                .query((row, n) -> new Told(
                        stored(row),
                        row.getString("kept_name"),
                        row.getString("gone_name"),
                        Stream.of((String[]) row.getArray("taken").getArray())
                                .map(code -> Coded.of(MergePart.class, code))
                                .toList()))
                .list();
    }

    /** The latest merges into these leads, as the log knows them, with the lead that went. */
    List<LoggedTable.Row> rows(List<UUID> leads) {
        return jdbc.sql(ROWS)
                .param("leads", leads.toArray(UUID[]::new))
                .param("limit", LoggedTable.ROWS_MAX)
                .query((row, n) -> new LoggedTable.Row(
                        row.getObject("id", UUID.class),
                        row.getObject("kept_id", UUID.class),
                        row.getString("name"),
                        "/leads/" + row.getObject("gone_id", UUID.class)))
                .list();
    }

    private Stored stored(ResultSet row) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Stored(
                row.getObject("id", UUID.class),
                lead(row, "kept_id"),
                lead(row, "gone_id"),
                json.readValue(row.getString("before"), Merges.Image.class),
                json.readValue(row.getString("after"), Merges.Image.class),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant());
    }

    private static LeadId lead(ResultSet row, String column) throws SQLException {
        return new LeadId(row.getObject(column, UUID.class));
    }
}
