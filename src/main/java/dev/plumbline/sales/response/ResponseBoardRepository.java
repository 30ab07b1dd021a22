package dev.plumbline.sales.response;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.ladder.Rung;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.sales.response.ResponseBoard.AnsweredFilter;
import dev.plumbline.sales.response.ResponseBoard.AnsweredView;
import dev.plumbline.sales.response.ResponseBoard.CallView;
import dev.plumbline.sales.response.ResponseMetrics.Response;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResponseBoardRepository {
    static final List<SortKey> ENDS = List.of(SortKey.of("endedAt", "c.ended_at", "timestamptz"));
    static final List<SortKey> SORTS = List.of(SortKey.of("calledAt", "c.called_at", "timestamptz"));

    /** Responses that metrics may look at; more than a firm has in a month of a lead a minute. */
    static final int MAX = 50_000;

    private static final String ENDED = """
            select c.seconds, c.within_target, c.ended_by, m.name, c.started_at
              from sales.response_clock c
              left join firms.member m on m.firm_id = c.firm_id and m.id = c.ended_by
            """;

    /** Only for callers who do not see all leads: the others' figures need none of their rows. */
    private static final String OF_SEEN = """
              join sales.lead l on l.firm_id = c.firm_id and l.id = c.lead_id
            """;

    private static final String LATEST = "\n order by c.ended_at desc\n limit " + MAX;

    private static final String ROWS = """
            select c.lead_id, l.name as lead_name, c.ended_by, m.name, c.started_at, c.ended_at, c.seconds,
                   c.within_target
              from sales.response_clock c
              join sales.lead l on l.firm_id = c.firm_id and l.id = c.lead_id
              left join firms.member m on m.firm_id = c.firm_id and m.id = c.ended_by
            """;

    private static final String CALLS = """
            select c.id, c.lead_id, l.name, c.rung, c.called_at, c.read_at, k.deadline_at, k.ended_at,
                   k.acknowledged_at
              from sales.response_call c
              join sales.response_clock k on k.firm_id = c.firm_id and k.lead_id = c.lead_id
              join sales.lead l on l.firm_id = c.firm_id and l.id = c.lead_id
            """;

    private static final String READ = """
            update sales.response_call
               set read_at = coalesce(read_at, :now)
             where id = :id and member_id = :member
            """;

    private final JdbcClient jdbc;

    ResponseBoardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Answered(
            Response response,
            @Nullable MemberId by,
            @Nullable String name,
            int hour) {}

    /**
     * Of leads that the caller may see, the latest first.
     *
     * @param zone on whose wall clock the hour is read
     */
    List<Answered> ended(Instant from, Instant to, ZoneId zone) {
        Where where = LeadFilter.visible(new Where());
        String responses = where.params().isEmpty() ? ENDED : ENDED + OF_SEEN;
        where.and("c.seconds is not null")
                .and("c.ended_at >= :from", "from", from.atOffset(ZoneOffset.UTC))
                .and("c.ended_at < :to", "to", to.atOffset(ZoneOffset.UTC));
        return jdbc.sql(responses + where.sql() + LATEST)
                .params(where.params())
                .query((row, n) -> answered(row, zone))
                .list();
    }

    /** The rows behind the figures, of leads that the caller may see. */
    Page<AnsweredView> answered(AnsweredFilter filter, ZoneId zone, Listing listing) {
        Where where = LeadFilter.visible(new Where().and("c.seconds is not null"))
                .when(utc(filter.from()), "c.ended_at >= :from", "from")
                .when(utc(filter.to()), "c.ended_at < :to", "to")
                .when(filter.by() == null ? null : filter.by().value(), "c.ended_by = :by", "by")
                .when(filter.within(), "c.within_target = :within", "within");
        if (filter.hour() != null) {
            where.and("extract(hour from c.started_at at time zone :zone) = :hour", "hour", filter.hour())
                    .and("true", "zone", zone.getId());
        }
        listing.seek(where, "c.lead_id");
        List<AnsweredView> rows = jdbc.sql(ROWS + where.sql() + listing.orderBy("c.lead_id"))
                .params(where.params())
                .query((row, n) -> row(row))
                .list();
        return listing.page(
                rows, a -> a.endedAt().toString(), a -> a.lead().value().toString());
    }

    /** Of leads that the caller still sees: a lead that was given to others takes its calls with it. */
    Page<CallView> calls(MemberId member, boolean unread, Listing listing) {
        Where where = LeadFilter.visible(new Where()).and("c.member_id = :member", "member", member.value());
        if (unread) {
            where.and("c.read_at is null");
        }
        listing.seek(where, "c.id");
        List<CallView> rows = jdbc.sql(CALLS + where.sql() + listing.orderBy("c.id"))
                .params(where.params())
                .query((row, n) -> call(row))
                .list();
        return listing.page(rows, c -> c.calledAt().toString(), c -> c.id().toString());
    }

    /** Reading it again changes nothing. Gives whether there is such a call of this member. */
    boolean read(UUID id, MemberId member, Instant now) {
        return jdbc.sql(READ)
                        .param("id", id)
                        .param("member", member.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static AnsweredView row(ResultSet row) throws SQLException {
        UUID by = row.getObject("ended_by", UUID.class);
        return new AnsweredView(
                new LeadId(row.getObject("lead_id", UUID.class)),
                row.getString("lead_name"),
                by == null ? null : new MemberId(by),
                row.getString("name"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getLong("seconds"),
                row.getBoolean("within_target"));
    }

    private static Answered answered(ResultSet row, ZoneId zone) throws SQLException {
        UUID by = row.getObject("ended_by", UUID.class);
        return new Answered(
                new Response(row.getLong("seconds"), row.getBoolean("within_target")),
                by == null ? null : new MemberId(by),
                row.getString("name"),
                instant(row, "started_at").atZone(zone).getHour());
    }

    private static CallView call(ResultSet row) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new CallView(
                row.getObject("id", UUID.class),
                new LeadId(row.getObject("lead_id", UUID.class)),
                row.getString("name"),
                Coded.of(Rung.class, row.getString("rung")),
                instant(row, "called_at"),
                instant(row, "deadline_at"),
                row.getObject("acknowledged_at") != null,
                row.getObject("ended_at") != null,
                read == null ? null : read.toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
