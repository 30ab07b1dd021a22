package dev.plumbline.sales.interactions;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InteractionRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("occurredAt", "i.occurred_at", "timestamptz"));

    private static final String COLUMNS = """
            select i.id, i.lead_id, i.kind, i.direction, i.outcome, i.reached, i.subject, i.content, i.seconds, i.member_id,
                   i.occurred_at
              from sales.interaction i
            """;

    /** Those of leads that were merged into this one are shown with it and stay where they are. */
    private static final String OF_LEAD = "(i.lead_id = :lead or i.lead_id in "
            + "(select m.id from sales.lead m where m.firm_id = i.firm_id and m.merged_into = :lead))";

    /** Of each lead its latest, by the index that has them in this order. */
    private static final String LATEST = """
            select i.id, i.lead_id, i.kind, i.direction, i.outcome, i.reached, i.subject, i.content, i.seconds, i.member_id,
                   i.occurred_at
              from unnest(cast(:leads as uuid[])) as wanted (id)
             cross join lateral (
                   select i.id, i.lead_id, i.kind, i.direction, i.outcome, i.reached, i.subject, i.content, i.seconds,
                          i.member_id, i.occurred_at
                     from sales.interaction i
                    where i.firm_id = shared.firm() and i.lead_id = wanted.id
                      and i.occurred_at >= :from and (i.occurred_at, i.id) < (:before, :beforeId)
                    order by i.occurred_at desc, i.id desc
                    limit :limit) i
             order by i.occurred_at desc, i.id desc
             limit :limit
            """;

    private static final String LATEST_BY = COLUMNS + """
             where i.firm_id = shared.firm() and i.member_id = :member
               and i.occurred_at >= :from and (i.occurred_at, i.id) < (:before, :beforeId)
             order by i.occurred_at desc, i.id desc
             limit :limit
            """;

    private static final String INSERT = """
            insert into sales.interaction (firm_id, id, lead_id, kind, direction, outcome, reached, subject, content,
                                           seconds, member_id, occurred_at, created_at)
            values (shared.firm(), :id, :lead, :kind, :direction, :outcome, :reached, :subject, :content, :seconds, :member,
                    :at, :now)
            """;

    private final JdbcClient jdbc;

    InteractionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(InteractionView logged, Instant now) {
        Interaction.Outcome outcome = logged.outcome();
        MemberId member = logged.member();
        jdbc.sql(INSERT)
                .param("id", logged.id())
                .param("lead", logged.lead().value())
                .param("kind", logged.kind().code())
                .param("direction", logged.direction().code())
                .param("outcome", outcome == null ? null : outcome.code())
                .param("reached", logged.reached())
                .param("subject", logged.subject())
                .param("content", logged.content())
                .param("seconds", logged.seconds())
                .param("member", member == null ? null : member.value())
                .param("at", logged.occurredAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Page<InteractionView> of(LeadId lead, Listing listing) {
        Where where = listing.seek(new Where().and(OF_LEAD, "lead", lead.value()), "i.id");
        List<InteractionView> rows = jdbc.sql(COLUMNS + where.sql() + listing.orderBy("i.id"))
                .params(where.params())
                .query((row, n) -> view(row))
                .list();
        return listing.page(rows, i -> i.occurredAt().toString(), i -> i.id().toString());
    }

    List<InteractionView> latest(List<UUID> leads, TimelineSpan span) {
        return read(jdbc.sql(LATEST).param("leads", leads.toArray(UUID[]::new)), span);
    }

    List<InteractionView> latestBy(MemberId member, TimelineSpan span) {
        return read(jdbc.sql(LATEST_BY).param("member", member.value()), span);
    }

    private static List<InteractionView> read(JdbcClient.StatementSpec asked, TimelineSpan span) {
        return asked.param("from", span.fromTime())
                .param("before", span.beforeTime())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> view(row))
                .list();
    }

    private static InteractionView view(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        @Nullable UUID member = row.getObject("member_id", UUID.class);
        return new InteractionView(
                row.getObject("id", UUID.class),
                new LeadId(row.getObject("lead_id", UUID.class)),
                Coded.of(Interaction.Kind.class, row.getString("kind")),
                Coded.of(Interaction.Direction.class, row.getString("direction")),
                outcome == null ? null : Coded.of(Interaction.Outcome.class, outcome),
                row.getBoolean("reached"),
                row.getString("subject"),
                row.getString("content"),
                row.getObject("seconds", Integer.class),
                member == null ? null : new MemberId(member),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
