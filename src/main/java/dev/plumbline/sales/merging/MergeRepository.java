package dev.plumbline.sales.merging;

import dev.plumbline.sales.LeadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    private static final String DECIDE = """
            update sales.duplicate
               set decision = :decision, decided_at = :now
             where lead_id = least(cast(:a as uuid), cast(:b as uuid))
               and other_id = greatest(cast(:a as uuid), cast(:b as uuid))
            """;

    private static final String REOPEN = """
            update sales.duplicate
               set decision = null, decided_at = null
             where lead_id = least(cast(:a as uuid), cast(:b as uuid))
               and other_id = greatest(cast(:a as uuid), cast(:b as uuid)) and decision = 'merged'
            """;

    private static final String OPEN = """
            select d.lead_id, a.name, d.other_id, b.name as other_name, d.reasons, d.found_at
              from sales.duplicate d
              join sales.lead a on a.firm_id = d.firm_id and a.id = d.lead_id and a.deleted_at is null
              join sales.lead b on b.firm_id = d.firm_id and b.id = d.other_id and b.deleted_at is null
             where d.decision is null
             order by d.found_at desc, d.lead_id, d.other_id
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
            @Nullable Instant undoneAt) {}

    record Pair(LeadId lead, String name, LeadId other, String otherName, List<String> reasons, Instant foundAt) {}

    void insert(Stored merge, Set<MergePart> taken, Instant now) {
        jdbc.sql(INSERT)
                .param("id", merge.id())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("taken", taken.stream().map(MergePart::code).sorted().toArray(String[]::new))
                .param("before", json.writeValueAsString(merge.before()))
                .param("after", json.writeValueAsString(merge.after()))
                .param("now", now.atOffset(ZoneOffset.UTC))
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

    /** Gives whether there is such a pair. */
    boolean decide(LeadId a, LeadId b, String decision, Instant now) {
        return jdbc.sql(DECIDE)
                        .param("a", a.value())
                        .param("b", b.value())
                        .param("decision", decision)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void reopen(LeadId a, LeadId b) {
        jdbc.sql(REOPEN).param("a", a.value()).param("b", b.value()).update();
    }

    List<Pair> open(int limit) {
        return jdbc.sql(OPEN)
                .param("limit", limit)
                .query((row, n) -> new Pair(
                        lead(row, "lead_id"),
                        row.getString("name"),
                        lead(row, "other_id"),
                        row.getString("other_name"),
                        List.of((String[]) row.getArray("reasons").getArray()),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()))
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
                undone == null ? null : undone.toInstant());
    }

    private static LeadId lead(ResultSet row, String column) throws SQLException {
        return new LeadId(row.getObject(column, UUID.class));
    }
}
