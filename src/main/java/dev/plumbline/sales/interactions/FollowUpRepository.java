package dev.plumbline.sales.interactions;

import dev.plumbline.exports.CalendarSpan;
import dev.plumbline.platform.Where;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowUpRepository {
    /** Those of a lead that was merged into another stay where they are and belong to the one that was kept. */
    private static final String COLUMNS = """
            select f.id, f.version, l.id as lead_id, l.name, f.member_id, f.due_at, f.what, f.done_at, f.done_by, f.updated_at
              from sales.follow_up f
              join lateral (
                   with recursive up as (
                        select t.firm_id, t.id, t.merged_into from sales.lead t
                         where t.firm_id = f.firm_id and t.id = f.lead_id
                        union all
                        select t.firm_id, t.id, t.merged_into from up
                          join sales.lead t on t.firm_id = up.firm_id and t.id = up.merged_into)
                   select up.id from up where up.merged_into is null) standing on true
              join sales.lead l on l.firm_id = f.firm_id and l.id = standing.id
            """;

    /** The lead with all that were merged into it. */
    private static final String MERGED = """
            with recursive merged as (
                 select t.id from sales.lead t where t.firm_id = shared.firm() and t.id = :lead
                 union all
                 select t.id from merged
                   join sales.lead t on t.firm_id = shared.firm() and t.merged_into = merged.id)
            """;

    private static final String OF_LEAD = MERGED + COLUMNS + """
             where f.lead_id in (select merged.id from merged)
             order by f.done_at nulls first, f.due_at, f.id
             limit 200
            """;

    private static final String SOONEST = """

             order by f.due_at, f.id
             limit 200
            """;

    private static final String EARLIEST = """

             order by f.due_at, f.id
             limit :limit
            """;

    private static final String ONE = COLUMNS + """
             where l.id = :lead and f.id = :id
               for update of f
            """;

    private static final String INSERT = """
            insert into sales.follow_up (firm_id, id, lead_id, member_id, due_at, what, created_at, updated_at)
            values (shared.firm(), :id, :lead, :member, :due, :what, :now, :now)
            """;

    private static final String DONE = """
            update sales.follow_up set done_at = :now, done_by = :by where id = :id
            """;

    private static final String ROWS = """
            select id, lead_id, what
              from sales.follow_up
             where firm_id = shared.firm() and lead_id = any(:leads)
             order by created_at desc, id desc
             limit :limit
            """;

    private final JdbcClient jdbc;

    FollowUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FollowUp> of(LeadId lead) {
        return jdbc.sql(OF_LEAD)
                .param("lead", lead.value())
                .query((row, n) -> followUp(row))
                .list();
    }

    /** What a member has to do before {@code until} with leads that the caller sees, the most overdue first. */
    List<FollowUp> due(MemberId member, Instant until) {
        Where where = LeadFilter.visible(new Where())
                .and("f.member_id = :member", "member", member.value())
                .and("f.due_at < :until", "until", time(until))
                .and("f.done_at is null")
                .and("l.deleted_at is null");
        return jdbc.sql(COLUMNS + where.sql() + SOONEST)
                .params(where.params())
                .query((row, n) -> followUp(row))
                .list();
    }

    /** @param changedAt when it was changed last */
    record Planned(FollowUp followUp, Instant changedAt) {}

    /** What a member has to do in a span with leads that the caller sees, the earliest first. */
    List<Planned> planned(CalendarSpan span) {
        Where where = LeadFilter.visible(new Where())
                .and("f.firm_id = shared.firm()")
                .and("f.member_id = :member", "member", span.member().value())
                .and("f.due_at >= :from", "from", time(span.from()))
                .and("f.due_at < :until", "until", time(span.until()))
                .and("f.done_at is null")
                .and("l.deleted_at is null");
        return jdbc.sql(COLUMNS + where.sql() + EARLIEST)
                .params(where.params())
                .param("limit", span.limit())
                .query((row, n) -> new Planned(
                        followUp(row),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<FollowUp> lock(LeadId lead, UUID id) {
        return jdbc.sql(ONE)
                .param("lead", lead.value())
                .param("id", id)
                .query((row, n) -> followUp(row))
                .optional();
    }

    void insert(FollowUp followUp, Instant now) {
        jdbc.sql(INSERT)
                .param("id", followUp.id())
                .param("lead", followUp.lead().value())
                .param("member", followUp.member().value())
                .param("due", time(followUp.dueAt()))
                .param("what", followUp.what())
                .param("now", time(now))
                .update();
    }

    void done(UUID id, MemberId by, Instant now) {
        jdbc.sql(DONE)
                .param("id", id)
                .param("by", by.value())
                .param("now", time(now))
                .update();
    }

    /** The latest ones of these leads, as the log knows them. */
    List<LoggedTable.Row> rows(List<UUID> leads) {
        return jdbc.sql(ROWS)
                .param("leads", leads.toArray(UUID[]::new))
                .param("limit", LoggedTable.ROWS_MAX)
                .query((row, n) -> {
                    UUID lead = row.getObject("lead_id", UUID.class);
                    return new LoggedTable.Row(
                            row.getObject("id", UUID.class),
                            lead,
                            row.getString("what"),
                            "/leads/" + lead + "?tab=followUps");
                })
                .list();
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        UUID by = row.getObject("done_by", UUID.class);
        return new FollowUp(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new LeadId(row.getObject("lead_id", UUID.class)),
                row.getString("name"),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                done == null ? null : done.toInstant(),
                by == null ? null : new MemberId(by));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
